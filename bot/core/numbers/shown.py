"""The number that people see: whole points or percents, rounded in one way everywhere."""

from math import copysign, floor

_SETTLED_DECIMALS = 9  # 100 * 0.285 is 28.499999999999996: what is computed in steps must not fall off a half


def whole(share: float) -> int:
    """Give a share, score or difference (1 is 100) in whole points, halves away from zero as spreadsheets round."""
    points = round(100 * share, _SETTLED_DECIMALS)
    return int(copysign(floor(abs(points) + 0.5), points))

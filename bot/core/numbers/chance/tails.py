"""How much of a distribution lies beyond a value."""

from math import exp, lgamma, log

_PRECISION = 1e-14
_TINY = 1e-300


def gamma_tail(shape: float, x: float) -> float:
    """Give the share of a gamma distribution of scale 1 beyond x: the regularised upper incomplete gamma function.

    Of chi-square with k degrees of freedom the share beyond c is gamma_tail(k / 2, c / 2). By its series below
    shape + 1 (Abramowitz and Stegun 1964, 6.5.29), by its continued fraction above (6.5.31, evaluated by Lentz's
    method); to about 1e-12. shape above 0; everything lies beyond 0.
    """
    if x <= 0:
        return 1.0
    front = exp(shape * log(x) - x - lgamma(shape))
    return 1 - front * _series(shape, x) if x < shape + 1 else front * _fraction(shape, x)


def _series(shape: float, x: float) -> float:
    term = total = 1 / shape
    divisor = shape
    while term > total * _PRECISION:
        divisor += 1
        term *= x / divisor
        total += term
    return total


def _fraction(shape: float, x: float) -> float:
    b = x + 1 - shape
    c, d = 1 / _TINY, 1 / b
    value, step, i = d, 0.0, 0
    while abs(step - 1) > _PRECISION:
        i += 1
        numerator = -i * (i - shape)
        b += 2
        d = 1 / (numerator * d + b)
        c = b + numerator / c
        step = c * d
        value *= step
    return value

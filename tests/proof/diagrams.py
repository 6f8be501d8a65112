"""Decision diagrams: a function of many small variables, stored once per distinguishable part.

A node asks one variable and has one child for each of its values; equal nodes are the same
object, so that two functions are equal exactly when their numbers are equal. That makes a check
over millions of combinations of answers an exhaustive one, in milliseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Diagrams:
    """Functions of the same ordered variables; a function is a number."""

    def __init__(self, sizes: list[int]) -> None:
        self.sizes = sizes
        self.nodes: list[tuple[int, tuple[int, ...]]] = []  # (variable, children); a value has no children
        self._numbers: dict[tuple[int, tuple[int, ...]], int] = {}

    def value(self, value: int) -> int:
        """The function that is always this value."""
        return self._number((len(self.sizes), (value,)))

    def node(self, variable: int, branches: tuple[int, ...]) -> int:
        """The function that asks the variable first."""
        return branches[0] if len(set(branches)) == 1 else self._number((variable, branches))

    def _number(self, node: tuple[int, tuple[int, ...]]) -> int:
        if node not in self._numbers:
            self._numbers[node] = len(self.nodes)
            self.nodes.append(node)
        return self._numbers[node]

    def branches(self, function: int, variable: int) -> tuple[int, ...]:
        """The function after each value of the variable."""
        asked, branches = self.nodes[function]
        return branches if asked == variable else (function,) * self.sizes[variable]

    def is_value(self, function: int) -> bool:
        """Whether the function asks nothing more."""
        return self.nodes[function][0] == len(self.sizes)

    def combine(self, operation: Callable[..., int], *functions: int) -> int:
        """The functions combined value by value."""
        return self._combine(operation, functions, {})

    def _combine(
        self, operation: Callable[..., int], functions: tuple[int, ...], done: dict[tuple[int, ...], int]
    ) -> int:
        if functions not in done:
            variable = min(self.nodes[function][0] for function in functions)
            if variable == len(self.sizes):
                result = self.value(operation(*(self.nodes[function][1][0] for function in functions)))
            else:
                parts = zip(*(self.branches(function, variable) for function in functions), strict=True)
                result = self.node(variable, tuple(self._combine(operation, part, done) for part in parts))
            done[functions] = result
        return done[functions]

    def rebuild(self, function: int, change: Callable[[int, tuple[int, ...]], tuple[int, ...]]) -> int:
        """The function with the branches of every variable replaced, from the last variable up."""
        done: dict[tuple[int, int], int] = {}

        def rebuilt(function: int, variable: int) -> int:
            if variable == len(self.sizes):
                return function
            if (function, variable) not in done:
                below = tuple(rebuilt(part, variable + 1) for part in self.branches(function, variable))
                done[function, variable] = self.node(variable, change(variable, below))
            return done[function, variable]

        return rebuilt(function, 0)

    def at(self, function: int, values: list[int]) -> int:
        """The value of the function for one value of every variable."""
        while not self.is_value(function):
            variable, branches = self.nodes[function]
            function = branches[values[variable]]
        return self.nodes[function][1][0]

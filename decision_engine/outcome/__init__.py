"""Findings made into the outcome of the contract: deadlines, plan, grounds, next questions."""

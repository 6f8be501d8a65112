"""Drills in which facts arrive over simulated days, and what to have ready before."""

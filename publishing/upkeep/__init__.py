"""Are the sources still what they were?"""

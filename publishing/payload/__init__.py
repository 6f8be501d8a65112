"""What the reader's browser runs: Pyodide, a trimmed standard library, the engine."""

"""The town's benchmarks: real hub processes on SQLite and PostgreSQL, a real till, citizens, and other programs."""

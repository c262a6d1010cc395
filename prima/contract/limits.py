"""How much may go over the line at once; both sides hold to it."""

API = "v1"
MAX_OPS_PER_PUSH = 1000
MAX_PUSH_BYTES = 512 * 1024
"""Of the request's body before compression."""

GZIP_FROM_BYTES = 1024
MAX_EVENTS_PER_PULL = 500
MAX_WAIT_SECONDS = 25
MAX_CLOCK_SKEW_MS = 120_000
"""A till whose clock differs more from the hub's is warned."""

MAX_QUANTITY = 999
"""Pieces of one offer in one reservation."""

MAX_ALLOTMENT = 1_000_000
NONCE_HEADER = "Prima-Nonce"
"""Sent with each request and echoed in each answer: a captive portal cannot know it."""
LAST_INSTANT = 253_402_214_400_000
"""The last day of the year 9999 in ms: behind it, calendars end."""
LAST_RESTORED_REV = 2**52
"""The revision of a reservation that a till may remind the hub of: it has to be able to grow."""

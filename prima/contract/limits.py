"""How much may go over the line at once; both sides hold to it."""

API = "v1"
MAX_OPS_PER_PUSH = 500
MAX_PUSH_BYTES = 256 * 1024
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

"""Pictures taken in: never stored as sent, but painted anew, so that nothing hidden in a file reaches a citizen."""

import hashlib
import io
import warnings

from PIL import Image as Picture
from PIL import ImageOps, UnidentifiedImageError

from prima.hub.errors import Duplicate, Refusal
from prima.hub.services.office import Office
from prima.hub.storage import images
from prima.hub.storage.images import Image
from prima.hub.storage.shops import Device

MAX_PIXELS = 40_000_000
LONGEST_SIDE = 1200
_QUALITY = 82
_FORMATS = ("JPEG", "PNG", "WEBP")


def take_in(office: Office, caller: Device, sha256: str, sent: bytes) -> tuple[int, int]:
    """Keep a picture for the caller's shop; its width and height as kept. Doing so twice does no harm.

    Raises Refusal: `invalid` (the hash does not fit), `media-type` (no JPEG, PNG or WebP), `too-large` (pixels).
    """
    if hashlib.sha256(sent).hexdigest() != sha256:
        raise Refusal("invalid", detail="sha256")
    with office.database.read() as connection:
        found = images.of_shop(connection, caller.shop, sha256)
    if found is not None:
        return found
    content, width, height = _painted_anew(sent)
    kept = Image(caller.shop, sha256, content, width, height)
    try:
        office.database.write(lambda connection: images.add(connection, kept, office.clock()))
    except Duplicate:  # the same picture in the same moment
        return width, height
    office.ring(caller.shop)
    return width, height


def show(office: Office, sha256: str) -> bytes:
    """The JPEG behind a hash. Raises Refusal `not-found`."""
    with office.database.read() as connection:
        found = images.content(connection, sha256)
    if found is None:
        raise Refusal("not-found")
    return found


def _painted_anew(sent: bytes) -> tuple[bytes, int, int]:
    """Decoded, turned upright, made small, written without any metadata."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Picture.DecompressionBombWarning)  # our own bound is tighter and comes next
            with Picture.open(io.BytesIO(sent), formats=_FORMATS) as opened:
                if opened.width * opened.height > MAX_PIXELS:
                    raise Refusal("too-large")
                opened.thumbnail((LONGEST_SIDE, LONGEST_SIDE))  # first: a JPEG is then never decoded in full
                picture = _on_white(ImageOps.exif_transpose(opened))
    except (UnidentifiedImageError, Picture.DecompressionBombError, OSError, ValueError, SyntaxError):
        raise Refusal("media-type") from None
    painted = io.BytesIO()
    picture.save(painted, "JPEG", quality=_QUALITY, optimize=True, progressive=True)
    return painted.getvalue(), picture.width, picture.height


def _on_white(picture: Picture.Image) -> Picture.Image:
    if picture.mode not in ("RGBA", "LA", "PA", "P"):
        return picture.convert("RGB")
    see_through = picture.convert("RGBA")
    ground = Picture.new("RGB", see_through.size, "white")
    ground.paste(see_through, mask=see_through.getchannel("A"))
    return ground

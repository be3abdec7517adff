package vn.giaoviec.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a file is, judged by its first bytes and never by its name. */
enum FileType {
  PDF("application/pdf"),
  ZIP("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  OLE2("application/msword"),
  RTF("application/rtf"),
  JPEG("image/jpeg"),
  PNG("image/png"),
  TIFF("image/tiff"),
  BMP("image/bmp"),
  WEBP("image/webp"),
  HEIC("image/heic"),
  TEXT("text/plain"),
  UNKNOWN("application/octet-stream");

  /** A PDF may carry some bytes of a mail or a web server before its header (ISO 32000-1, H.3). */
  private static final int PDF_HEADER_WITHIN = 1024;

  private static final byte[] PDF_HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private static final int BITMAP_HEADERS = 26;

  /** Photos of telephones, in containers like those of films (ISO/IEC 23008-12). */
  private static final List<String> HEIC_BRANDS =
      List.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** The type of a file with this content. */
  static FileType of(byte[] bytes) {
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return ZIP;
    }
    if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      return OLE2;
    }
    if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      return RTF;
    }
    if (startsWith(bytes, 0xff, 0xd8, 0xff)) {
      return JPEG;
    }
    if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
      return PNG;
    }
    if (startsWith(bytes, 'I', 'I', 42, 0) || startsWith(bytes, 'M', 'M', 0, 42)) {
      return TIFF;
    }
    if (startsWith(bytes, 'R', 'I', 'F', 'F') && hasAt(bytes, 8, "WEBP")) {
      return WEBP;
    }
    if (hasAt(bytes, 4, "ftyp") && HEIC_BRANDS.stream().anyMatch(b -> hasAt(bytes, 8, b))) {
      return HEIC;
    }
    if (isBitmap(bytes)) {
      return BMP;
    }
    if (hasPdfHeader(bytes)) {
      return PDF;
    }
    return TextDecoder.looksLikeText(bytes) ? TEXT : UNKNOWN;
  }

  private static boolean hasAt(byte[] bytes, int at, String name) {
    return bytes.length >= at + name.length()
        && new String(bytes, at, name.length(), StandardCharsets.ISO_8859_1).equals(name);
  }

  /** Two letters could begin any text; the size of the second header, 12 to 124, could not. */
  private static boolean isBitmap(byte[] bytes) {
    return startsWith(bytes, 'B', 'M')
        && bytes.length > BITMAP_HEADERS
        && bytes[14] >= 12
        && bytes[15] == 0
        && bytes[16] == 0
        && bytes[17] == 0;
  }

  private static boolean startsWith(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasPdfHeader(byte[] bytes) {
    int last = Math.min(bytes.length, PDF_HEADER_WITHIN) - PDF_HEADER.length;
    for (int at = 0; at <= last; at++) {
      int same = 0;
      while (same < PDF_HEADER.length && bytes[at + same] == PDF_HEADER[same]) {
        same++;
      }
      if (same == PDF_HEADER.length) {
        return true;
      }
    }
    return false;
  }
}

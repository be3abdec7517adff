package vn.giaoviec.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Sha256;
import vn.giaoviec.model.SourceText;

/** Reads a file of any supported kind into one canonical text; the file itself is never changed. */
public final class DocumentReader {
  private final Limits limits;
  private final Recognition recognition;

  /** A reader that leaves pictures of pages unread. */
  public DocumentReader(Limits limits) {
    this(limits, Recognition.none());
  }

  /**
   * @param recognition for pages that are only pictures; stays open
   */
  public DocumentReader(Limits limits, Recognition recognition) {
    this.limits = limits;
    this.recognition = recognition;
  }

  /**
   * The text of {@code file}, with its lines, pages and provenance.
   *
   * @throws NoticeException if it cannot be read; its problem says why
   */
  public SourceText read(Path file) throws NoticeException {
    return read(file, PageListener.NONE);
  }

  /**
   * The same, with somebody who is told of each page that was recognised.
   *
   * @throws NoticeException if it cannot be read; its problem says why
   */
  public SourceText read(Path file, PageListener listener) throws NoticeException {
    byte[] bytes = bytesOf(file);
    if (isBlank(bytes)) {
      throw Refusal.empty();
    }
    Draft draft = draft(bytes, listener);
    if (!draft.hasBody()) {
      throw Refusal.nothingRead(draft.problems());
    }
    Path name = file.getFileName();
    return draft.canonical(name == null ? "" : name.toString(), bytes.length, Sha256.of(bytes));
  }

  private byte[] bytesOf(Path file) throws NoticeException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Math.min(limits.maxBytes() + 1, Integer.MAX_VALUE - 16));
      if (bytes.length > limits.maxBytes()) {
        throw Refusal.tooLarge(limits.maxBytes());
      }
      return bytes;
    } catch (IOException e) {
      throw Refusal.unreadable(e);
    }
  }

  /** Parsers written for good files answer bad ones in many ways; all of them mean the same. */
  private Draft draft(byte[] bytes, PageListener listener) throws NoticeException {
    FileType type = FileType.of(bytes);
    try {
      return switch (type) {
        case PDF -> new PdfReader(limits, recognition, listener).read(bytes);
        case ZIP, OLE2, RTF -> new WordReader(limits).read(bytes, type);
        case TEXT -> new TextReader(limits).read(bytes);
        case JPEG, PNG, TIFF, BMP, WEBP ->
            new PictureReader(limits, recognition, listener).read(bytes, type);
        case HEIC, UNKNOWN -> throw Refusal.unsupported(type.mediaType());
      };
    } catch (RuntimeException | StackOverflowError e) {
      throw Refusal.broken(e);
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != 0 && b != ' ' && (b < '\t' || b > '\r')) {
        return false;
      }
    }
    return true;
  }
}

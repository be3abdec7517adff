package vn.giaoviec.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One message between program and child.
 *
 * <p>Documents are numbered and answers say which one they are about: an answer that comes late
 * must not be taken for that of the next document.
 */
sealed interface Frame {
  // "GV" and a version: what a library prints in between is told from a frame.
  int MARK = 0x4756_0001;
  // Of a notice of 10,000 pages; more would be the end of the program, not of the child.
  int LONGEST = 128 << 20;

  /** Child: I am there. */
  record Ready() implements Frame {}

  /** Program: read this. */
  record Document(int number, String path, String fileName) implements Frame {}

  /** Child: one page more. */
  record Page(int number, int done, int pages) implements Frame {}

  /** Child: the result. */
  record Result(int number, String json) implements Frame {}

  /** Child: no result. */
  record Refusal(int number, String code, String vietnamese, String english) implements Frame {}

  /** Writes it and sends it off. */
  default void write(DataOutputStream out) throws IOException {
    out.writeInt(MARK);
    switch (this) {
      case Ready() -> out.writeByte('H');
      case Document(int number, String path, String fileName) -> {
        out.writeByte('D');
        out.writeInt(number);
        text(out, path);
        text(out, fileName);
      }
      case Page(int number, int done, int pages) -> {
        out.writeByte('P');
        out.writeInt(number);
        out.writeInt(done);
        out.writeInt(pages);
      }
      case Result(int number, String json) -> {
        out.writeByte('J');
        out.writeInt(number);
        text(out, json);
      }
      case Refusal(int number, String code, String vietnamese, String english) -> {
        out.writeByte('R');
        out.writeInt(number);
        text(out, code);
        text(out, vietnamese);
        text(out, english);
      }
    }
    out.flush();
  }

  /**
   * The next frame; empty where the other side is gone.
   *
   * @throws IOException where something comes that is no frame
   */
  static Optional<Frame> read(DataInputStream in) throws IOException {
    int mark;
    try {
      mark = in.readInt();
    } catch (EOFException e) {
      return Optional.empty();
    }
    if (mark != MARK) {
      throw new IOException("no frame but %08x".formatted(mark));
    }
    byte kind = in.readByte();
    return Optional.of(
        switch (kind) {
          case 'H' -> new Ready();
          case 'D' -> new Document(in.readInt(), text(in), text(in));
          case 'P' -> new Page(in.readInt(), in.readInt(), in.readInt());
          case 'J' -> new Result(in.readInt(), text(in));
          case 'R' -> new Refusal(in.readInt(), text(in), text(in), text(in));
          default -> throw new IOException("no frame of kind " + kind);
        });
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("no text of length " + length);
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a text broke off");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

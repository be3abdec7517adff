package vn.giaoviec.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Values as bytes, in the order they are written. */
final class Bytes {
  private Bytes() {}

  /** Writes. No stream in memory ever fails. */
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final DataOutputStream out = new DataOutputStream(bytes);

    Writer number(long value) {
      return write(() -> out.writeLong(value));
    }

    Writer word(String value) {
      byte[] coded = value.getBytes(StandardCharsets.UTF_8);
      return write(
          () -> {
            out.writeInt(coded.length);
            out.write(coded);
          });
    }

    Writer maybe(Optional<String> value) {
      number(value.isPresent() ? 1 : 0);
      value.ifPresent(this::word);
      return this;
    }

    <T> Writer list(List<T> values, BiConsumer<Writer, T> each) {
      number(values.size());
      values.forEach(value -> each.accept(this, value));
      return this;
    }

    byte[] toBytes() {
      return bytes.toByteArray();
    }

    private Writer write(Step step) {
      try {
        step.run();
        return this;
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  /** Reads what a {@link Writer} wrote. */
  static final class Reader {
    private final DataInputStream in;

    Reader(byte[] bytes, int offset, int length) {
      in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length));
    }

    long number() throws IOException {
      return in.readLong();
    }

    String word() throws IOException {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    Optional<String> maybe() throws IOException {
      return number() == 1 ? Optional.of(word()) : Optional.empty();
    }

    <T> List<T> list(Item<T> each) throws IOException {
      long size = number();
      List<T> values = new ArrayList<>();
      for (long i = 0; i < size; i++) {
        values.add(each.read(this));
      }
      return values;
    }
  }

  /** Reads one item of a list. */
  interface Item<T> {
    T read(Reader reader) throws IOException;
  }
}

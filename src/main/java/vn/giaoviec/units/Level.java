package vn.giaoviec.units;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A level of administration, from the nation down. */
public enum Level {
  /** Nation. */
  NATION("trung-uong"),
  /** Tỉnh, or thành phố of the centre. */
  PROVINCE("tinh"),
  /** Huyện, quận, thị xã, thành phố of a province; until 30/6/2025. */
  DISTRICT("huyen"),
  /** Xã, phường, thị trấn, đặc khu. */
  COMMUNE("xa");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  /** As the tables write it, and ids where the name of the place is unknown. */
  String word() {
    return word;
  }

  /** The lowest level of {@code places}, if there is any. */
  static Optional<Level> finest(Map<Level, Place> places) {
    Level finest = null;
    for (Level level : places.keySet()) {
      finest = finest == null || level.compareTo(finest) > 0 ? level : finest;
    }
    return Optional.ofNullable(finest);
  }

  static Optional<Level> of(String word) {
    return Stream.of(values()).filter(level -> level.word.equals(word)).findFirst();
  }
}

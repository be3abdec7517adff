package vn.giaoviec.units;

/**
 * A step of a path.
 *
 * @param kind the word before the name without marks: huyen, thi-xa, phuong; empty if unknown
 * @param name without marks; empty where only the level is told
 */
record Place(Level level, String kind, String name) {
  boolean named() {
    return !name.isEmpty();
  }

  /** Whether "xã" alone, say, can mean this place. */
  boolean mayBe(String otherKind) {
    return level == Level.PROVINCE || kind.isEmpty() || kind.equals(otherKind);
  }

  /**
   * As it stands in an id. A huyện is the usual district and goes by its name alone; thị xã Kỳ Anh
   * and huyện Kỳ Anh, xã Tuy Phước and huyện Tuy Phước are different places.
   */
  String segment() {
    boolean plain = level == Level.PROVINCE || kind.isEmpty() || kind.equals(Level.DISTRICT.word());
    return plain ? name : kind + "-" + name;
  }
}

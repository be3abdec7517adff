package vn.giaoviec.units;

/** The tables of units and places, read once and only where a name is asked for. */
record Tables(
    Abbreviations abbreviations,
    UnitTypes types,
    LevelWords levels,
    Localities localities,
    GroupNouns groups) {

  static Tables read() {
    Abbreviations abbreviations = new Abbreviations();
    return new Tables(
        abbreviations,
        new UnitTypes(abbreviations),
        new LevelWords(),
        new Localities(),
        new GroupNouns());
  }
}

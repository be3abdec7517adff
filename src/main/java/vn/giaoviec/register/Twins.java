package vn.giaoviec.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Probable duplicates: notices of the same number, symbol and issuer from other bytes (Decree
 * 30/2020, Appendix VI). They are found from the rows each time, so none can be out of date.
 */
final class Twins {
  private final Database database;
  private final Log log;

  Twins(Database database) {
    this.database = database;
    this.log = new Log(database);
  }

  private record Kin(long key, long arrival, Keys keys) {
    static Kin read(ResultSet row) throws SQLException {
      return new Kin(row.getLong(1), row.getLong(2), Twins.keys(row, 3));
    }
  }

  /** Their arrival numbers. */
  List<Long> of(long document) throws SQLException {
    return kin(document).stream().map(Kin::arrival).sorted().toList();
  }

  private List<Kin> kin(long document) throws SQLException {
    Optional<Keys> own =
        database.first(
            "select number, number_plain, issuer_id, issuer_plain, year from document"
                + " where key = ?",
            row -> keys(row, 1),
            document);
    if (own.isEmpty() || own.get().plain().isEmpty()) {
      return List.of();
    }
    Keys keys = own.get();
    return database
        .list(
            "select key, arrival, number, number_plain, issuer_id, issuer_plain, year"
                + " from document where number_plain = ?1 and issuer_id = ?2 and key <> ?4"
                + " union select key, arrival, number, number_plain, issuer_id, issuer_plain, year"
                + " from document where number_plain = ?1 and issuer_plain = ?3 and key <> ?4",
            Kin::read,
            keys.plain(),
            keys.issuer(),
            keys.issuerPlain(),
            document)
        .stream()
        .filter(other -> keys.isTwin(other.keys()))
        .toList();
  }

  private static Keys keys(ResultSet row, int from) throws SQLException {
    return new Keys(
        Optional.ofNullable(row.getString(from)),
        Optional.ofNullable(row.getString(from + 1)),
        Optional.ofNullable(row.getString(from + 2)),
        Optional.ofNullable(row.getString(from + 3)),
        Optional.ofNullable(row.getString(from + 4)));
  }

  /** Files by what the notice is found; twins that it has now or had before change with it. */
  void renew(long document, Keys keys, Log.Line found) throws SQLException {
    List<Kin> before = kin(document);
    database.change(
        "update document set number = ?, number_plain = ?, issuer_id = ?, issuer_plain = ?,"
            + " year = ? where key = ?",
        keys.number(),
        keys.plain(),
        keys.issuer(),
        keys.issuerPlain(),
        keys.year(),
        document);
    List<Kin> after = kin(document);
    for (Kin twin : after) {
      if (!before.contains(twin)) {
        log.write(document, found.after(String.valueOf(twin.arrival())));
        log.changed(twin.key());
      }
    }
    for (Kin twin : before) {
      if (!after.contains(twin)) {
        log.changed(twin.key());
      }
    }
  }
}

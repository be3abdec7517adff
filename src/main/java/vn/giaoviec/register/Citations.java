package vn.giaoviec.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.filing.FiledNotice;

/** Which notice cites what, and how documents bear on each other. */
final class Citations {
  /** A cited document by its id, by one that tells more of the same, or by its number. */
  private static final String MEANT =
      "(select id from cited where id = ?1 or id >= ?1 || '/' and id < ?1 || '0'"
          + " or number_plain = ?2)";

  private final Database database;

  Citations(Database database) {
    this.database = database;
  }

  List<RelationRow> relations(String document) throws RegisterException {
    return database.reading(
        () ->
            database.list(
                "select arrival, from_id, type, to_id, text, page from relation"
                    + " join document on document.key = relation.document where from_id in "
                    + MEANT
                    + " or to_id in "
                    + MEANT
                    + " or (from_id = 'self' or to_id = 'self') and number_plain = ?2"
                    + " order by arrival, relation.rowid",
                row ->
                    new RelationRow(
                        row.getLong(1),
                        Optional.ofNullable(row.getString(2)),
                        row.getString(3),
                        Optional.ofNullable(row.getString(4)),
                        row.getString(5),
                        row.getInt(6)),
                document,
                Keys.plain(document)));
  }

  List<Long> citing(String document) throws RegisterException {
    return database.reading(
        () ->
            database.list(
                "select distinct arrival from cited join document on document.key = cited.document"
                    + " where cited.id in "
                    + MEANT
                    + " order by arrival",
                row -> row.getLong(1),
                document,
                Keys.plain(document)));
  }

  /** Takes the place of what the document cited before. */
  void replace(long document, FiledNotice notice) throws SQLException {
    database.change("delete from cited where document = ?", document);
    database.change("delete from relation where document = ?", document);
    write(document, notice);
  }

  void write(long document, FiledNotice notice) throws SQLException {
    for (FiledNotice.Document cited : notice.documents()) {
      database.change(
          "insert into cited (document, id, number, number_plain) values (?, ?, ?, ?)",
          document,
          cited.id(),
          cited.key(),
          Keys.plain(cited.key()));
    }
    for (FiledNotice.Relation relation : notice.relations()) {
      database.change(
          "insert into relation (document, from_id, type, to_id, text, page)"
              + " values (?, ?, ?, ?, ?, ?)",
          document,
          relation.from(),
          relation.type(),
          relation.to(),
          relation.text(),
          relation.page());
    }
  }
}

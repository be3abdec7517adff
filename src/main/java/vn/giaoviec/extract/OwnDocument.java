package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.model.DocumentIdentity;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.text.Vietnamese;

/** The notice itself: how others would cite it, and whether a number it prints is its own. */
final class OwnDocument {
  private static final Pattern BOARD =
      Pattern.compile(
          "ubnd (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?: (.+))?");

  private final Optional<Header> header;
  private final Optional<DocumentIdentity> identity;
  private final IssuerNames names;

  OwnDocument(Optional<Header> header, IdentityReader identities) {
    this.header = header;
    names = new IssuerNames(header.flatMap(Header::issuer).map(Header.Field::value));
    identity = header.flatMap(Header::number).map(n -> identity(n.value(), identities));
  }

  private DocumentIdentity identity(String number, IdentityReader identities) {
    Optional<IssueDate> issued = value(header.flatMap(Header::issuedOn));
    Optional<LocalDate> day = issued.filter(d -> d.day().isPresent()).map(IssueDate::earliest);
    OptionalInt year =
        issued.isPresent() ? OptionalInt.of(issued.get().month().getYear()) : OptionalInt.empty();
    return identities.read(
        number,
        new IdentityReader.Told(kind(), day, year, value(header.flatMap(Header::issuer))),
        names);
  }

  private static <T> Optional<T> value(Optional<Header.Field<T>> field) {
    return field.map(Header.Field::value);
  }

  IssuerNames names() {
    return names;
  }

  Optional<DocumentIdentity> identity() {
    return identity;
  }

  /** The kind of the notice, e.g. Thông báo. */
  Optional<String> kind() {
    return header.flatMap(Header::kind).map(kind -> kind.value().name());
  }

  /**
   * Whether {@code draft} is the notice's own number: the number alone is not enough where it is
   * given another issuer, or the date of another year.
   */
  boolean is(CitationDraft draft, DocumentIdentity cited) {
    boolean number =
        header
            .flatMap(Header::number)
            .filter(own -> NumberReader.same(own.value(), draft.key()))
            .isPresent();
    if (!number || identity.isEmpty()) {
      return number;
    }
    return !ofAnother(identity.get(), cited) && !ofAnotherYear(identity.get(), cited);
  }

  private static boolean ofAnother(DocumentIdentity own, DocumentIdentity cited) {
    Matcher mine = BOARD.matcher(own.issuer().orElse(""));
    Matcher theirs = BOARD.matcher(cited.issuer().orElse(""));
    if (!mine.matches() || !theirs.matches()) {
      return false;
    }
    boolean places = mine.group(2) != null && theirs.group(2) != null;
    return !mine.group(1).equals(theirs.group(1))
        || places && !Vietnamese.fold(mine.group(2)).equals(Vietnamese.fold(theirs.group(2)));
  }

  /** Numbers begin anew each year; the same day of another year is a slip of the pen. */
  private static boolean ofAnotherYear(DocumentIdentity own, DocumentIdentity cited) {
    boolean years = own.year().isPresent() && cited.year().isPresent();
    return years
        && own.year().getAsInt() != cited.year().getAsInt()
        && own.date().isPresent()
        && !own.conflicts(cited);
  }
}

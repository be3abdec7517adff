package vn.giaoviec.structure;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Header.Field;
import vn.giaoviec.text.Vietnamese;

/** The boxed marks of urgency and secrecy (Decree 30/2020, Annex I, boxes 10a and 10b). */
final class Markings {
  private Markings() {}

  static Optional<String> urgency(String shown) {
    return switch (key(shown)) {
      case "hoatoc", "hoatochengio" -> Optional.of("HỎA TỐC");
      case "thuongkhan" -> Optional.of("THƯỢNG KHẨN");
      case "khan" -> Optional.of("KHẨN");
      default -> Optional.empty();
    };
  }

  static Optional<String> secrecy(String shown) {
    return switch (key(shown)) {
      case "mat" -> Optional.of("MẬT");
      case "toimat" -> Optional.of("TỐI MẬT");
      case "tuyetmat" -> Optional.of("TUYỆT MẬT");
      default -> Optional.empty();
    };
  }

  private static String key(String shown) {
    return shown.length() < 40 && Shape.caps(shown) ? Shape.squeeze(Vietnamese.fold(shown)) : "";
  }

  static Optional<Field<String>> findUrgency(Sheet sheet, List<Piece> pieces) {
    return pieces.stream()
        .filter(p -> p.type() == Piece.Type.TEXT)
        .flatMap(
            p ->
                urgency(sheet.shown(p.span()))
                    .map(v -> new Field<>(v, p.span(), mark("header.urgency")))
                    .stream())
        .findFirst();
  }

  static Optional<Field<String>> findSecrecy(Sheet sheet, List<Piece> pieces) {
    return pieces.stream()
        .filter(p -> p.type() == Piece.Type.TEXT)
        .flatMap(
            p ->
                secrecy(sheet.shown(p.span()))
                    .map(v -> new Field<>(v, p.span(), mark("header.secrecy")))
                    .stream())
        .findFirst();
  }

  private static Evidence mark(String rule) {
    return Evidence.sure(rule, "a mark of its own in the letterhead");
  }
}

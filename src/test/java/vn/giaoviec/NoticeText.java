package vn.giaoviec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.ingest.DocumentReader;
import vn.giaoviec.ingest.Limits;
import vn.giaoviec.model.Annotations;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Notice;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.nlp.Annotator;
import vn.giaoviec.nlp.LanguageModels;
import vn.giaoviec.structure.NoticeParser;

/**
 * The stages on text made in a test: a letterhead of an invented district, the stages one by one.
 */
public final class NoticeText {
  private static final String LETTERHEAD =
      """
      ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
       HUYỆN VÂN SƠN                  Độc lập - Tự do - Hạnh phúc
      Số: %s              Vân Sơn, ngày 12 tháng 4 năm 2023
      """;
  private static final String END =
      """

      Nơi nhận:                                TM. ỦY BAN NHÂN DÂN
      - Như trên;                                    CHỦ TỊCH
      - Lưu: VT.
                                               Trần Minh Khôi
      """;

  private static final DocumentReader READER = new DocumentReader(Limits.standard());
  private static final NoticeParser PARSER = new NoticeParser();
  private static final Annotator ANNOTATOR = new Annotator(LanguageModels.in(Path.of("models")));
  private static final Extractor EXTRACTOR = new Extractor();

  private NoticeText() {}

  /** A whole document of a kind of Decree 30/2020, or CV, around {@code body}. */
  public static String around(String kind, String body) {
    String title =
        switch (kind) {
          case "CV" -> "";
          case "TB" -> title("THÔNG BÁO", "Kết luận của Chủ tịch Ủy ban nhân dân huyện");
          case "CT" -> title("CHỈ THỊ", "Về việc tăng cường quản lý chợ trên địa bàn huyện");
          case "KH" -> title("KẾ HOẠCH", "Phát triển chợ trên địa bàn huyện");
          case "QĐ" -> title("QUYẾT ĐỊNH", "Về việc kiểm tra các chợ trên địa bàn huyện");
          default -> throw new IllegalArgumentException("no letterhead for " + kind);
        };
    String number = kind.equals("CV") ? "128/UBND-KT" : "128/" + kind + "-UBND";
    String subject = kind.equals("CV") ? "V/v quản lý chợ\n" : "";
    return LETTERHEAD.formatted(number) + subject + "\n" + title + body + END;
  }

  private static String title(String kind, String subject) {
    return "                         " + kind + "\n            " + subject + "\n\n";
  }

  /** What the reader makes of these bytes of a text file. */
  public static SourceText read(Path folder, String raw) throws NoticeException {
    try {
      Path file = folder.resolve("notice.txt");
      return READER.read(Files.write(file, raw.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Structure, language and extraction, without reading. */
  public static Extraction extract(SourceText source) {
    Notice notice = PARSER.parse(source);
    Annotations annotations = ANNOTATOR.annotate(notice);
    return EXTRACTOR.extract(notice, annotations);
  }

  /** The tasks, one line each: id, text, lead, with, due, cites. */
  public static List<String> tasks(Extraction extraction) {
    SourceText source = extraction.notice().source();
    return extraction.tasks().stream()
        .map(
            task ->
                String.join(
                    " | ",
                    task.id(),
                    source.words(task.span()),
                    String.join("; ", task.lead().stream().map(u -> u.unit()).toList()),
                    String.join("; ", task.with().stream().map(u -> u.unit()).toList()),
                    String.join(
                        "; ",
                        task.deadlines().stream()
                            .map(d -> d.due().bound() + " " + d.due().value())
                            .toList()),
                    String.join("; ", task.citations().stream().map(c -> c.key()).toList())))
        .toList();
  }
}

package vn.giaoviec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.FoldedText;

/**
 * Random and hostile text: never throws, a region for every line, spans inside the text, in time.
 */
class FrameHostileTest {
  private static final List<String> SHREDS =
      List.of(
          "Số:",
          " /UBND",
          "-KL/HU",
          "ngày ",
          " tháng ",
          " năm 2024",
          "Kính gửi:",
          "Nơi nhận:",
          "- Như trên;",
          "TL. CHỦ TỊCH",
          "QUYẾT ĐỊNH",
          "THÔNG BÁO",
          "V/v ",
          "Về việc ",
          "PHỤ LỤC I",
          "(Kèm theo ",
          "Nguyễn Văn An",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "ỦY BAN NHÂN DÂN",
          "TỈNH ",
          "SỞ ",
          "VÀ",
          "\n",
          "\n",
          "\n\n",
          "\t",
          " ",
          ";",
          ".",
          ":",
          "!",
          "|",
          "1. ",
          "a) ",
          "Căn cứ ",
          "vừa ký Công điện số 1/CĐ-TTg về việc ",
          "\ud83d\ude00",
          "̉",
          "Ð",
          "12",
          "/");

  private final FrameReader reader = new FrameReader();

  @Test
  void holdsOnRandomShreds() {
    long seed = 20_200_305L;
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(SHREDS.get(random.nextInt(SHREDS.size())));
      }
      check("seed " + seed + " round " + round, text.toString());
    }
  }

  @Test
  void holdsOnNoticesCutAnywhere() throws IOException {
    for (String text : FrameCorpusTest.texts()) {
      for (int cut = 0; cut <= text.length(); cut += 7) {
        check("head up to " + cut, text.substring(0, cut));
        check("tail from " + cut, text.substring(cut));
      }
    }
  }

  @Test
  void takesLinearTimeOnHostileText() {
    List<String> hostile = new ArrayList<>();
    for (String shred : SHREDS) {
      hostile.add(shred.repeat(200_000 / shred.length()));
      hostile.add((shred + "\n").repeat(200_000 / (shred.length() + 1)));
    }
    hostile.add("ngày th ngày th ".repeat(20_000));
    hostile.add("A".repeat(1_000_000));
    hostile.add(("- " + "x".repeat(70) + ";\n").repeat(14_000));
    for (String text : hostile) {
      String start = text.substring(0, Math.min(12, text.length()));
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> check(start, text), () -> "slow on " + start);
    }
  }

  private void check(String name, String raw) {
    SourceText source = PlainNotice.read(name, raw);
    Frame frame = reader.read(source, FoldedText.of(source.text()));
    assertEquals(source.lines().size(), frame.regions().size(), name);
    Header h = frame.header();
    Stream.of(h.kind(), h.number(), h.issuedOn(), h.place(), h.issuer(), h.subject(), h.signer())
        .flatMap(f -> f.stream())
        .forEach(f -> assertTrue(f.span().end() <= source.text().length(), name));
    h.recipients().forEach(f -> assertTrue(f.span().end() <= source.text().length(), name));
  }
}

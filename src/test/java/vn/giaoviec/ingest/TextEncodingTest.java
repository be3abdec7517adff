package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.NoticeException;

/** The same notice in every encoding that Vietnamese offices have used. */
class TextEncodingTest {
  private static final List<String> LINES =
      List.of(
          "Về việc tăng cường quản lý hồ sơ lưu trữ",
          "1. Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị rà soát, tổng hợp kết quả thực hiện;",
          "2. Đề nghị Ủy ban nhân dân các xã, phường báo cáo trước ngày 15 tháng 9 năm 2024.");

  private static final String NOTICE = String.join("\n", LINES) + "\n";

  private final Path folder;

  TextEncodingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsUtf8WithAndWithoutItsMark() throws IOException, NoticeException {
    assertReads(NOTICE.getBytes(StandardCharsets.UTF_8));
    assertReads(("\ufeff" + NOTICE).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsUtf16WithAndWithoutItsMark() throws IOException, NoticeException {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertReads(NOTICE.getBytes(charset));
      assertReads(("\ufeff" + NOTICE).getBytes(charset));
    }
  }

  @Test
  void readsDecomposedLettersAndDosLineEnds() throws IOException, NoticeException {
    String decomposed = Normalizer.normalize(NOTICE, Normalizer.Form.NFD).replace("\n", "\r\n");
    assertReads(decomposed.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsWindows1258() throws IOException, NoticeException {
    assertReads(windows1258(NOTICE));
  }

  @Test
  void readsTcvn3WhereTheSoftHyphenIsALetter() throws IOException, NoticeException {
    String printed = tcvn3(NOTICE);
    assertTrue(printed.contains("c\u00adêng"), printed);
    // The encoding has no capital letters with tones; capital fonts use the small ones.
    List<String> expected = LINES.stream().map(l -> l.replace("Ủy", "ủy")).toList();
    assertEquals(expected, read(printed.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void readsTcvn3ThatWasSavedAsUtf8() throws IOException, NoticeException {
    List<String> expected = LINES.stream().map(l -> l.replace("Ủy", "ủy")).toList();
    assertEquals(expected, read(tcvn3(NOTICE).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsVni() throws IOException, NoticeException {
    assertReads(vni(NOTICE).getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void convertsOnlyTheBlocksThatNeedIt() throws IOException, NoticeException {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write((LINES.get(0) + "\n\n").getBytes(StandardCharsets.UTF_8));
    mixed.write((tcvn3(LINES.get(1)) + "\n\n").getBytes(StandardCharsets.ISO_8859_1));
    mixed.write((vni(LINES.get(2)) + "\n").getBytes(Charset.forName("windows-1252")));
    assertEquals(LINES, read(mixed.toByteArray()));
  }

  @Test
  void leavesTextAloneThatOnlyUnicodeCanWrite() throws IOException, NoticeException {
    String line = "Kính gửi: Công ty Nestlé và Đại sứ quán São Tomé, số hiệu §5 ®";
    assertEquals(List.of(line), read(line.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void leavesForeignTextAlone() throws IOException, NoticeException {
    String line = "Le café de la Comédie française reste ouvert jusqu'à Noël, été comme hiver";
    assertEquals(List.of(line), read(line.getBytes(StandardCharsets.UTF_8)));
  }

  private void assertReads(byte[] bytes) throws IOException, NoticeException {
    assertEquals(LINES, read(bytes));
  }

  private List<String> read(byte[] bytes) throws IOException, NoticeException {
    return Reading.body(Reading.of(folder, bytes));
  }

  private static byte[] windows1258(String text) {
    StringBuilder parted = new StringBuilder();
    for (String letter : text.split("")) {
      String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String base = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      parted.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }
    return parted.toString().getBytes(Charset.forName("windows-1258"));
  }

  private static String tcvn3(String text) {
    Map<String, String> signs = new HashMap<>();
    for (char c = 0xa1; c <= 0xfe; c++) {
      signs.putIfAbsent(LegacyEncoding.TCVN3.convert("" + c), "" + c);
    }
    return mapped(text.replace('Ủ', 'ủ'), signs);
  }

  private static String vni(String text) {
    Map<String, String> signs = new HashMap<>();
    for (String sign : "íìæóòîôöñÍÌÆÓÒÎÔÖÑ".split("")) {
      signs.put(LegacyEncoding.VNI.convert(sign), sign);
    }
    for (String base : "aeouyôöAEOUYÔÖ".split("")) {
      boolean capital = Character.isUpperCase(base.charAt(0));
      for (String sign : (capital ? "ÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË" : "ùøûõïâáàåãäêéèúüë").split("")) {
        String letter = LegacyEncoding.VNI.convert(base + sign);
        if (letter.length() == 1) {
          signs.putIfAbsent(letter, base + sign);
        }
      }
    }
    return mapped(text, signs);
  }

  private static String mapped(String text, Map<String, String> signs) {
    StringBuilder out = new StringBuilder();
    for (String letter : text.split("")) {
      out.append(letter.charAt(0) < 0x80 ? letter : signs.getOrDefault(letter, letter));
    }
    return out.toString();
  }
}

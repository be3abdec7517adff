package vn.giaoviec.ingest;

import java.text.Normalizer;

/**
 * The single-byte encodings of Vietnamese from before Unicode, as mappings from the text one gets
 * by reading their bytes as windows-1252.
 */
enum LegacyEncoding {
  /** Windows code page 1258: base letters, and tones as marks behind them. */
  WINDOWS_1258 {
    @Override
    String convert(String latin) {
      return Normalizer.normalize(mapped(latin, CP1258_FROM, CP1258_TO), Normalizer.Form.NFC);
    }
  },
  /** TCVN 5712:1993, the fonts named .VnTime: one sign for each vowel with its tone. */
  TCVN3 {
    @Override
    String convert(String latin) {
      return mapped(latin, TCVN3_FROM, TCVN3_TO);
    }
  },
  /** The fonts named VNI-Times: a plain vowel, then a sign for its marks. */
  VNI {
    @Override
    String convert(String latin) {
      return vni(latin);
    }
  };

  private static final String CP1258_FROM = "ÃÌÐÒÕÝÞãìðòõýþ";
  private static final String CP1258_TO =
      "\u0102\u0300\u0110\u0309\u01a0\u01af\u0303\u0103\u0301\u0111\u0323\u01a1\u01b0\u20ab";

  /** The soft hyphen stands for u with horn; micro may have become the Greek letter mu. */
  private static final String TCVN3_FROM =
      "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ\u03bc";

  private static final String TCVN3_TO =
      "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵà";

  private static final String VNI_SINGLE_FROM = "íìæóòîôöñÍÌÆÓÒÎÔÖÑ";
  private static final String VNI_SINGLE_TO = "íìỉĩịỵơưđÍÌỈĨỊỴƠƯĐ";
  private static final String VNI_BASES = "aeouyơưAEOUYƠƯ";

  /** Signs behind a base, in lower case, with the marks they stand for. */
  private static final String VNI_MARKS = "ùøûõïâáàåãäêéèúüë";

  private static final String[] VNI_MEANING = {
    "\u0301",
    "\u0300",
    "\u0309",
    "\u0303",
    "\u0323",
    "\u0302",
    "\u0302\u0301",
    "\u0302\u0300",
    "\u0302\u0309",
    "\u0302\u0303",
    "\u0302\u0323",
    "\u0306",
    "\u0306\u0301",
    "\u0306\u0300",
    "\u0306\u0309",
    "\u0306\u0303",
    "\u0306\u0323"
  };

  /** The Unicode text for {@code latin}; signs the encoding does not know stay. */
  abstract String convert(String latin);

  private static String mapped(String latin, String from, String to) {
    StringBuilder out = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      int at = latin.charAt(i) < 0x80 ? -1 : from.indexOf(latin.charAt(i));
      out.append(at < 0 ? latin.charAt(i) : to.charAt(at));
    }
    return out.toString();
  }

  private static String vni(String latin) {
    StringBuilder out = new StringBuilder(latin.length());
    char base = 0;
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      int mark = base == 0 ? -1 : VNI_MARKS.indexOf(Character.toLowerCase(c));
      if (mark >= 0) {
        out.append(VNI_MEANING[mark]);
        base = 0;
        continue;
      }
      int single = VNI_SINGLE_FROM.indexOf(c);
      char letter = single < 0 ? c : VNI_SINGLE_TO.charAt(single);
      out.append(letter);
      base = VNI_BASES.indexOf(letter) < 0 ? 0 : letter;
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }
}

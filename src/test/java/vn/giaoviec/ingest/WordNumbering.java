package vn.giaoviec.ingest;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Automatic numbering as word processors keep it: "1.", below it "a)", below that a dash. */
public final class WordNumbering {
  private WordNumbering() {}

  /** Adds the numbering to {@code document}; the id is what paragraphs refer to. */
  public static BigInteger in(XWPFDocument document) {
    CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
    numbering.setAbstractNumId(BigInteger.ONE);
    level(numbering, 0, STNumberFormat.DECIMAL, "%1.");
    level(numbering, 1, STNumberFormat.LOWER_LETTER, "%2)");
    level(numbering, 2, STNumberFormat.BULLET, "-");
    BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(numbering));
    return document.getNumbering().addNum(id);
  }

  private static void level(
      CTAbstractNum numbering, int depth, STNumberFormat.Enum format, String text) {
    CTLvl level = numbering.addNewLvl();
    level.setIlvl(BigInteger.valueOf(depth));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
  }
}

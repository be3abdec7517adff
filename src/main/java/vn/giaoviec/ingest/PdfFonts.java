package vn.giaoviec.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a PDF names but does not carry. Letters and widths are in the file, so
 * one font does for all; PDFBox would search the fonts of the machine first, which takes a second,
 * writes a cache to the user's home and makes results depend on the machine.
 */
final class PdfFonts implements FontMapper {
  private static final String STAND_IN =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private @Nullable TrueTypeFont standIn;

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(standIn(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(standIn(), true);
  }

  @Override
  @SuppressWarnings("NullAway") // PDFBox asks for null where there is no OpenType font.
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, standIn(), true);
  }

  private synchronized TrueTypeFont standIn() {
    TrueTypeFont font = standIn;
    if (font == null) {
      try (InputStream in = PDDocument.class.getResourceAsStream(STAND_IN)) {
        if (in == null) {
          throw new IllegalStateException("PDFBox without " + STAND_IN);
        }
        font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        standIn = font;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return font;
  }
}

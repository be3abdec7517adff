package vn.giaoviec.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of the pages of a scan: the largest picture of each page of a PDF. */
final class ScanPages {
  private ScanPages() {}

  /** A picture and its pixels an inch. */
  record Scan(BufferedImage picture, int dpi) {}

  static List<Scan> of(Path pdf) throws IOException {
    List<Scan> scans = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (PDPage page : document.getPages()) {
        PDImageXObject largest = null;
        for (COSName name : page.getResources().getXObjectNames()) {
          if (page.getResources().getXObject(name) instanceof PDImageXObject image
              && (largest == null || image.getWidth() > largest.getWidth())) {
            largest = image;
          }
        }
        if (largest != null && largest.getWidth() > 600) {
          int dpi = Math.round(largest.getWidth() * 72 / page.getMediaBox().getWidth());
          scans.add(new Scan(largest.getImage(), dpi));
        }
      }
    }
    return scans;
  }
}

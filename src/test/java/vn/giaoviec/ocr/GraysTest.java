package vn.giaoviec.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.ocr.Grays.Channel;

class GraysTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_BGR,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_USHORT_565_RGB
      })
  void readsEveryLayoutOfColours(int type) {
    BufferedImage picture = new BufferedImage(3, 2, type);
    picture.setRGB(0, 0, 0xffff0000);
    picture.setRGB(1, 0, 0xff0000ff);
    picture.setRGB(2, 0, 0xffffffff);
    picture.setRGB(0, 1, 0xff000000);

    GrayImage brightest = Grays.of(picture, Channel.BRIGHTEST, 1);
    GrayImage luma = Grays.of(picture, Channel.LUMA, 1);

    assertEquals(255, brightest.at(0, 0));
    assertEquals(255, brightest.at(1, 0));
    assertEquals(0, brightest.at(0, 1));
    assertEquals(77, luma.at(0, 0), 2);
    assertEquals(28, luma.at(1, 0), 2);
    assertEquals(255, luma.at(2, 0), 1);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void readsEveryLayoutOfBlackAndWhite(int type) {
    BufferedImage picture = new BufferedImage(11, 2, type);
    picture.setRGB(9, 1, 0xffffffff);

    GrayImage image = Grays.of(picture, Channel.BRIGHTEST, 1);

    assertEquals(255, image.at(9, 1));
    assertEquals(0, image.at(8, 1));
    assertEquals(0, image.at(10, 1));
  }

  @Test
  void takesWhatIsTransparentForPaper() {
    BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);

    assertEquals(255, Grays.of(picture, Channel.LUMA, 1).at(0, 0));
  }

  @Test
  void readsAPartOfALargerPicture() {
    BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_3BYTE_BGR);
    picture.setRGB(3, 2, 0xffffff);

    GrayImage image = Grays.of(picture.getSubimage(2, 1, 2, 2), Channel.LUMA, 1);

    assertEquals(255, image.at(1, 1));
    assertEquals(0, image.at(0, 0));
  }

  @Test
  void averagesWhenReducing() {
    BufferedImage picture = new BufferedImage(5, 4, BufferedImage.TYPE_BYTE_GRAY);
    picture.getRaster().setSample(2, 0, 0, 200);
    picture.getRaster().setSample(3, 1, 0, 100);

    GrayImage image = Grays.of(picture, Channel.LUMA, 2);

    assertEquals(2, image.width());
    assertEquals(2, image.height());
    assertEquals(75, image.at(1, 0));
    assertEquals(0, image.at(0, 0));
  }
}

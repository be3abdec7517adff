import org.junit.platform.launcher.*;
import org.junit.platform.launcher.core.*;
import org.junit.platform.launcher.listeners.*;
import org.junit.platform.engine.*;
import static org.junit.platform.engine.discovery.DiscoverySelectors.*;
public class Run {
  public static void main(String[] a) throws Exception {
    var b = LauncherDiscoveryRequestBuilder.request();
    for (String c : a) b.selectors(selectClass(c));
    var s = new SummaryGeneratingListener();
    Launcher l = LauncherFactory.create();
    l.execute(b.build(), s);
    s.getSummary().getFailures().forEach(f -> {
      System.out.println("FAIL " + f.getTestIdentifier().getDisplayName());
      String m = String.valueOf(f.getException().getMessage());
      if (f.getException() instanceof org.opentest4j.AssertionFailedError e && e.isExpectedDefined()) m = (m.length()>300?m.substring(0,300):m.split(" ==> ")[0]) + "\n  want: " + String.valueOf(e.getExpected().getStringRepresentation()).strip().replace("\n","\n        ") + "\n  got : " + String.valueOf(e.getActual().getStringRepresentation()).strip().replace("\n","\n        ");
      System.out.println(m.length() > 3000 ? m.substring(0,3000) : m);
      var st = f.getException().getStackTrace();
      if (!(f.getException() instanceof AssertionError)) for (int i=0;i<Math.min(8,st.length);i++) System.out.println("    at "+st[i]);
    });
    var x = s.getSummary();
    System.out.println("ok " + x.getTestsSucceededCount() + " failed " + x.getTotalFailureCount() + " ms " + (x.getTimeFinished()-x.getTimeStarted()));
    System.exit(0);
  }
}

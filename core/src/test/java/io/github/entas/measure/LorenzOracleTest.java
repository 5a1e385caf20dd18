package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures against their definitions, integrated with mpmath 1.3.0 to 40 digits.
 *
 * <p>Tolerance 1e-12, relative: sums of a few terms of the size of the headcount, of which the
 * smallest results here keep a thousandth.
 */
class LorenzOracleTest {

  @ParameterizedTest
  @CsvSource({
    // a, b, c, Gini, mean log deviation, Theil, median
    "1.148072, -1.99792, 0.1464733, 0.133912194242779422, 0.0293340547968105663,"
        + " 0.0279975980375367965, 0.999590759264974119",
    "0.88774784, -1.45144592, 0.20264005, 0.289017117594439038, 0.134825392309382914,"
        + " 0.145653369957837989, 0.858285117071140925",
    "1.2, -2.0, 0.0, 0.208647680594327461, 0.102871581164002764, 0.0763043657588027359, 1.0",
    "1.0, -1.5, 0.0625, 0.343597857719520636, 0.209953438883725338, 0.209953438883725338,"
        + " 0.851056510431805406",
    "0.6, -1.55, 0.5, 0.0513428945103024394, 0.00507819766618545167, 0.00537413256188426813,"
        + " 0.96036434327840979"
  })
  void inequalityOfTheGeneralQuadraticCurve(
      double a, double b, double c, double gini, double mld, double theil, double median) {
    assertInequality(new GeneralQuadraticLorenz(a, b, c), gini, mld, theil, median);
  }

  @ParameterizedTest
  @CsvSource({
    // theta, gamma, delta, Gini, mean log deviation, Theil, median
    "0.3191401, 0.8673738, 0.856652, 0.134097365845786608, 0.0299099117663257947,"
        + " 0.0284376937570864039, 0.997928449165016375",
    "0.5780372174031353, 0.9420509038654499, 0.5257860001947368, 0.312368842041975103,"
        + " 0.160809417951924448, 0.193629208417579453, 0.826022672005116083",
    "0.8, 1, 0.6, 0.384615384615384615, 0.249988391176158942, 0.260560482268781371,"
        + " 0.788878734276336919",
    "0.6, 0.55, 0.45, 0.472341820676931206, 0.0936555092736196101, 0.420026362191045724, 0.94"
  })
  void inequalityOfTheBetaCurve(
      double theta,
      double gamma,
      double delta,
      double gini,
      double mld,
      double theil,
      double median) {
    assertInequality(new BetaLorenz(theta, gamma, delta), gini, mld, theil, median);
  }

  @ParameterizedTest
  @CsvSource({
    // a, b, c, line, headcount, gap, severity, Watts
    "1.148072, -1.99792, 0.1464733, 0.6, 0.0478642400090036585, 0.00395015908200900819,"
        + " 0.000449999172767293774, 0.00419697095708382484",
    "1.148072, -1.99792, 0.1464733, 1.2, 0.788588368163747963, 0.188773287837532837,"
        + " 0.0624085128261218966, 0.232239255951200103",
    "0.88774784, -1.45144592, 0.20264005, 0.81, 0.450794433535424367, 0.124816286146660027,"
        + " 0.0475529444601789164, 0.159711093021432107",
    "1.2, -2.0, 0.0, 0.2, 0.021908556266242544, 0.00998007960222664393,"
        + " 0.00635034337746679464, 0.0190903672240314459",
    "1.2, -2.0, 0.0, 0.9, 0.380477139066560636, 0.112220008844691849, 0.0553022406984982104,"
        + " 0.17641289072797699",
    "1.0, -1.5, 0.0625, 0.5, 0.201701787308578123, 0.0681928507656875078,"
        + " 0.0328154646481073997, 0.0967842391214387144",
    "0.6, -1.55, 0.5, 0.95, 0.433798142614711642, 0.010610191148519394,"
        + " 0.000324830572883604195, 0.0107763429978790759",
    "0.6, -1.55, 0.5, 1.1, 0.862232585005467893, 0.106389990001605955,"
        + " 0.0147710916222229815, 0.114587757539007971"
  })
  void povertyOfTheGeneralQuadraticCurve(
      double a,
      double b,
      double c,
      double line,
      double headcount,
      double gap,
      double severity,
      double watts) {
    assertPoverty(new GeneralQuadraticLorenz(a, b, c), line, headcount, gap, severity, watts);
  }

  @ParameterizedTest
  @CsvSource({
    // theta, gamma, delta, line, headcount, gap, severity, Watts
    "0.3191401, 0.8673738, 0.856652, 0.9333582228859, 0.403390969074962155,"
        + " 0.0711505705087862325, 0.0190719447924757713, 0.0838485303594190577",
    "0.3191401, 0.8673738, 0.856652, 0.5, 0.0100573986531353607, 0.00165535699038144562,"
        + " 0.000620872634025724559, 0.00202126069423948487",
    "0.5780372174031353, 0.9420509038654499, 0.5257860001947368, 1.1207307,"
        + " 0.718339328089050711, 0.27137494704687277, 0.129336724586705704, 0.379079805165763245",
    "0.5780372174031353, 0.9420509038654499, 0.5257860001947368, 0.3,"
        + " 0.0107146616479594278, 0.00169929882781470387, 0.000547807845923333778,"
        + " 0.00208161434751794931",
    "0.8, 1, 0.6, 0.25, 0.0512686272694807414, 0.00515403427528439396,"
        + " 0.000689015429872721088, 0.00553783822282877202",
    "0.8, 1, 0.6, 0.9, 0.569218139752277377, 0.242021098782639453, 0.130872560338410885,"
        + " 0.361803084122913273",
    "0.6, 0.55, 0.45, 0.7, 0.309408065530032507, 0.248019766857672252, 1.57178571968664825,"
        + " 0.148547789639397987"
  })
  void povertyOfTheBetaCurve(
      double theta,
      double gamma,
      double delta,
      double line,
      double headcount,
      double gap,
      double severity,
      double watts) {
    assertPoverty(new BetaLorenz(theta, gamma, delta), line, headcount, gap, severity, watts);
  }

  /** (1 + a + b)·K(y)/s of a curve whose q is 0 at the end, by hand: a = ¾, b = −1, c = ¼. */
  @Test
  void aCurveWithAnInfiniteTopHasItsClosedForms() {
    // e = −1, m = −2, n = 1, so q = 1 + p − 2p² = (1 − p)(1 + 2p) and L = (1 + p − √q)/2.
    LorenzCurve curve = new GeneralQuadraticLorenz(0.75, -1, 0.25);
    // ∫√q = [(4p − 1)√q/8]₀¹ + (9/8)/(2√2)·[arcsin((4p − 1)/3)]₀¹, and Gini = 1 − (1.5 − ∫√q).
    double area = 1 / 8.0 + 9 / (16 * Math.sqrt(2)) * (Math.asin(1) - Math.asin(-1 / 3.0));

    assertThat(curve.gini()).isCloseTo(area - 0.5, within(1e-15));
    assertThat(curve.share(1)).isOne();
    assertThat(curve.slope(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(curve.rank(1e9)).isBetween(1 - 1e-15, 1.0);
    assertThat(curve.violations()).isEmpty();
  }

  private static void assertInequality(
      LorenzCurve curve, double gini, double mld, double theil, double median) {
    assertClose("Gini", curve.gini(), gini);
    assertClose("mean log deviation", curve.meanLogDeviation(), mld);
    assertClose("Theil", curve.theil(), theil);
    assertClose("median", curve.median(), median);
  }

  private static void assertPoverty(
      LorenzCurve curve, double line, double headcount, double gap, double severity, double watts) {
    assertClose("headcount", curve.headcount(line), headcount);
    assertClose("gap", curve.povertyGap(line), gap);
    assertClose("severity", curve.severity(line), severity);
    assertClose("Watts", curve.watts(line), watts);
  }

  private static void assertClose(String what, double actual, double expected) {
    assertThat(actual).as(what).isCloseTo(expected, within(1e-12 * expected));
  }
}

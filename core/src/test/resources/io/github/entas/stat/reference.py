"""Reference values of the stat package, 25 digits; run: python3 reference.py

Writes normal-reference.csv (mpmath) and distribution-reference.csv (mpmath, and SciPy for PCHIP).
"""
import mpmath
import numpy
import scipy
from mpmath import mp, mpf
from scipy.interpolate import PchipInterpolator

mp.dps = 60


def phi(x):
    return mpmath.erfc(-mpf(x) / mpmath.sqrt(2)) / 2


def density(x):
    return mpmath.exp(-mpf(x) ** 2 / 2) / mpmath.sqrt(2 * mpmath.pi)


def log_phi(x):
    return mpmath.log1p(-phi(-x)) if x > 0 else mpmath.log(phi(x))


def normal_quantile(p):
    p = mpf(p)
    tail = min(p, 1 - p)
    x = -mpmath.sqrt(-2 * mpmath.log(tail)) if tail < 0.2 else mpf(0)
    for _ in range(300):
        step = (mpmath.log(phi(x)) - mpmath.log(tail)) * phi(x) / density(x)
        x -= step
        if abs(step) < mpf(10) ** -45 * (1 + abs(x)):
            break
    return x if p <= mpf(0.5) else -x


def beta_cdf(x, a, b):
    """Regularized incomplete beta function: a series of positive terms, on the side of the mean where it is quick."""
    if x <= 0 or x >= 1:
        return mpf(x > 0)
    if x > a / (a + b):
        return 1 - beta_cdf(1 - x, b, a)
    total = term = mpf(1)
    n = 0
    while term > total * mpf(10) ** -45:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return mpmath.exp(a * mpmath.log(x) + b * mpmath.log(1 - x)) / (a * mpmath.beta(a, b)) * total


def t_cdf(x, df):
    tail = beta_cdf(df / (df + x * x), df / 2, mpf(1) / 2) / 2
    return 1 - tail if x > 0 else tail


def bisect(f, p, low, high):
    low, high = mpf(low), mpf(high)
    for _ in range(170):
        middle = (low + high) / 2
        if f(middle) < p:
            low = middle
        else:
            high = middle
    return high


def header(out, name):
    out.write(f"# mpmath {mpmath.__version__} (60 digits), SciPy {scipy.__version__}, NumPy {numpy.__version__}\n")
    out.write("# command: python3 reference.py\n")
    out.write(f"# {name}\n")


def text(y):
    return mpmath.nstr(y, 25, min_fixed=-3, max_fixed=3)


def row(out, *cells):
    out.write(",".join(c if isinstance(c, str) else repr(c) for c in cells) + "\n")


def normal():
    with open("normal-reference.csv", "w") as out:
        header(out, "function,x,value")
        points = [0.0, 1e-300, 1e-17, 1e-9, 0.001, 0.0234, 0.1, 0.25, 0.5, 0.75, 1.0, 1.3, 1.96, 2.5, 3.3, 4.0, 5.1,
                  6.0, 7.4, 8.3, 10.0, 13.7, 20.0, 26.5, 31.4, 37.0, 37.5]
        for x in points:
            for s in ([x, -x] if x > 0 else [x]):
                row(out, "cdf", s, text(phi(s)))
                row(out, "density", s, text(density(s)))
                row(out, "logCdf", s, text(log_phi(s)))
        for x in [-39.0, -40.0, -40.5, -60.0, -1000.0, -1e8, -1e150]:
            row(out, "logCdf", x, text(log_phi(x) if x > -1e7 else -mpf(x) ** 2 / 2 - mpmath.log(-mpf(x) * mpmath.sqrt(2 * mpmath.pi))))
        for x in points + [39.9, 40.0, 40.1, 50.0, 1000.0]:
            row(out, "scaledTail", x, text(phi(-x) * mpmath.exp(mpf(x) ** 2 / 2)))
        for p in [1e-300, 2.3e-200, 1e-100, 1e-30, 1e-16, 1e-11, 1.4e-11, 1e-5, 0.001, 0.02, 0.0749, 0.075, 0.0751, 0.1, 0.3,
                  0.49, 0.4999999, 0.5000000001, 0.51, 0.7, 0.9, 0.925, 0.9251, 0.975, 0.99, 0.999999, 1 - 1e-12, 1 - 2**-53]:
            row(out, "quantile", p, text(normal_quantile(p)))
        for k in sorted({int(1.5 ** i) for i in range(55)} | {2**31 - 1 - int(4.0 ** i) for i in range(16)} | {0, 2**31 - 1}):
            p = (k + 0.5) * 2.0**-32
            row(out, "quantileOfUniform", p, text(normal_quantile(p)))
            row(out, "quantileOfUniform", 1 - p, text(normal_quantile(1 - p)))
        for x in [0.0, 1e-20, 1e-9, 0.001, 0.3, 0.3465, 0.3466, 0.5, 0.7, 1.0, 2.0, 10.4, 50.0, 100.1, 300.0, 707.9, 708.1, 709.7]:
            for s in ([x, -x] if x > 0 else [x]):
                if s > -708.3:
                    row(out, "exp", s, text(mpmath.exp(mpf(s))))
        for x in [1e-320, 2.3e-308, 1e-100, 1e-9, 0.1, 0.5, 0.7, 0.7071067811865475, 0.7071067811865476, 0.9, 0.999, 1 - 2**-53, 1.0,
                  1 + 2**-52, 1.0001, 1.3, 1.414213562373095, 1.4142135623730951, 2.0, 3.0, 10.0, 12345.678, 1e100, 1.7e308]:
            row(out, "log", x, text(mpmath.log(mpf(x))))
        for x in [-0.9999999, -0.9, -0.5, -0.3, -0.01, -1e-9, -1e-17, 1e-300, 1e-17, 1e-12, 1e-5, 0.1, 0.5, 1.0, 3.0, 1e10, 1e300]:
            row(out, "log1p", x, text(mpmath.log1p(mpf(x))))


def distributions():
    with open("distribution-reference.csv", "w") as out:
        header(out, "kind,parameter,parameter,p,quantile (for pchip: case,,z,value)")
        for mean, sd in [(0.9, 0.05), (0.68, 0.12), (0.5, 0.1), (0.33, 0.1), (0.05, 0.04), (0.5, 0.4), (0.02, 0.1), (0.5, 0.02)]:
            m, s = mpf(mean), mpf(sd)
            nu = m * (1 - m) / s**2 - 1
            for p in [1e-6, 0.01, 0.05, 0.3, 0.5, 0.8, 0.95, 0.9999]:
                quantile = bisect(lambda x: beta_cdf(x, m * nu, (1 - m) * nu), mpf(p), 0, 1)
                if quantile > mpf(10) ** -20:  # bisection on [0, 1] does not resolve less
                    row(out, "beta", mean, sd, p, text(quantile))
        for df in [1.0, 1.5, 2.5, 3.0, 4.0, 10.0, 30.5, 200.0]:
            for p in [1e-10, 1e-4, 0.01, 0.049, 0.051, 0.3, 0.4999, 0.6, 0.95, 0.975, 0.9999]:
                row(out, "t", df, 1.0, p, text(bisect(lambda x: t_cdf(x, mpf(df)), mpf(p), -mpf(10) ** 12, mpf(10) ** 12)))
        cases = [
            ([-1.6448536269514729, 0.0, 1.6448536269514722], [1.0, 2.0, 5.0]),
            ([-2.0, -1.0, 0.0, 1.0, 2.5], [0.0, 0.1, 0.1, 3.0, 3.2]),
            ([-1.0, 0.0, 3.0], [0.0, 0.01, 9.0]),
        ]
        for case, (z, y) in enumerate(cases):
            curve = PchipInterpolator(z, y)
            slope = curve.derivative()
            for t in numpy.linspace(z[0], z[-1], 9):
                row(out, "pchip", case, "", float(t), repr(float(curve(t))))
            for end, t in ((z[0], z[0] - 1.5), (z[-1], z[-1] + 1.5)):
                row(out, "pchip", case, "", t, repr(float(curve(end) + slope(end) * (t - end))))


normal()
distributions()

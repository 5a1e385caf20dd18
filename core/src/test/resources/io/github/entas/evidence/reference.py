"""Reference values of the evidence package, 25 digits; run: python3 reference.py

Writes pooling-reference.csv, regression-reference.csv and diagnostics-reference.csv. Everything is
done with full n x n matrices and 60 digits, from the definitions; peaks of likelihoods are found by
a fine scan of their slope on a grid of ln(min v + tau2) and bisection.
"""
import mpmath
import numpy
import scipy
import scipy.optimize
import scipy.stats
from mpmath import matrix, mp, mpf

mp.dps = 60

BCG = [(4, 119, 11, 128), (6, 300, 29, 274), (3, 228, 11, 209), (62, 13536, 248, 12619),
       (33, 5036, 47, 5761), (180, 1361, 372, 1079), (8, 2537, 10, 619), (505, 87886, 499, 87892),
       (29, 7470, 45, 7232), (17, 1699, 65, 1600), (186, 50448, 141, 27197), (5, 2493, 3, 2338),
       (27, 16886, 29, 17825)]
LATITUDE = [44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33]
YEAR = [0, 1, 12, 29, 25, 5, 25, 32, 13, 10, 21, 28, 20]


def numbers(text):
    return [mpf(word) for word in text.split()]


def squares(text):
    return [x * x for x in numbers(text)]


def bcg():
    y, v = [], []
    for a, b, c, d in BCG:
        a, b, c, d = mpf(a), mpf(b), mpf(c), mpf(d)
        y.append(mpmath.log((a / (a + b)) / (c / (c + d))))
        v.append(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d))
    return y, v


SETS = {
    "bcg": bcg(),
    "schools": (numbers("28 8 -3 7 -1 1 18 12"), squares("15 10 16 11 9 11 10 18")),
    "microcredit": (numbers("1.815 18.012 -2.633 1.680 -0.896"),
                    squares("1.350 11.489 9.793 1.984 1.837")),
    "agreeing": (numbers("0.10 0.11 0.09"), numbers("0.01 0.02 0.015")),
    "two": (numbers("0.1 0.7"), numbers("0.01 0.04")),
    "equalVariances": (numbers("0.1 0.5 -0.3 0.9 0.25"), numbers("0.04 0.04 0.04 0.04 0.04")),
    "dominated": (numbers("0.2 0.9 -0.4 0.6 0.31"), numbers("1e-10 0.05 0.08 0.04 0.1")),
}


# ---------------------------------------------------------------- distributions

def phi(x):
    return mpmath.erfc(-mpf(x) / mpmath.sqrt(2)) / 2


def density(x):
    return mpmath.exp(-mpf(x) ** 2 / 2) / mpmath.sqrt(2 * mpmath.pi)


def bisect(f, low, high):
    """Where f, falling, crosses 0."""
    low, high = mpf(low), mpf(high)
    for _ in range(230):
        middle = (low + high) / 2
        if f(middle) > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def z_quantile(p):
    return bisect(lambda x: p - phi(x), -40, 40)


def t_tail(x, df):
    return mpmath.betainc(mpf(df) / 2, mpf(1) / 2, 0, df / (df + x * x), regularized=True) / 2


def t_quantile(p, df):
    return bisect(lambda x: t_tail(x, df) - (1 - p), 0, 10000)


def chi2_tail(x, df):
    return mpmath.gammainc(mpf(df) / 2, mpf(x) / 2, mpmath.inf, regularized=True)


def chi2_quantile(p, df):
    return bisect(lambda x: chi2_tail(x, df) - (1 - p), 0, 10 * df + 200)


def f_tail(x, df1, df2):
    return mpmath.betainc(mpf(df2) / 2, mpf(df1) / 2, 0, df2 / (df2 + df1 * x), regularized=True)


UPPER = mpf("0.975")
Z = z_quantile(UPPER)


# ---------------------------------------------------------------- tau2

def constant(y):
    return matrix([[1] for _ in y])


def projection(x, w):
    weights = mpmath.diag(w)
    inverse = (x.T * weights * x) ** -1
    return weights - weights * x * inverse * x.T * weights, inverse


def trace(a):
    return sum(a[i, i] for i in range(a.rows))


def form(y, a):
    column = matrix(y)
    return (column.T * a * column)[0]


def at(v, t):
    return [1 / (vi + t) for vi in v]


def q_of(y, v, x, t):
    return form(y, projection(x, at(v, t))[0])


def log_likelihood(y, v, x, t, restricted):
    w = at(v, t)
    p, inverse = projection(x, w)
    ll = -sum(mpmath.log(vi + t) for vi in v) - form(y, p)
    if restricted:
        ll += mpmath.log(mpmath.det(inverse))
    return ll / 2


def peak(y, v, x, restricted):
    def slope(t):
        w = at(v, t)
        p = projection(x, w)[0]
        return form(y, p * p) - (trace(p) if restricted else sum(w))

    ols = projection(x, [mpf(1)] * len(y))[0]
    end = 10 * (form(y, ols) + max(v))
    candidates = [mpf(0)]
    low, at_low = mpf(0), slope(mpf(0))
    dps, mp.dps = mp.dps, 30
    while low < end:
        high = (min(v) + low) * mpf("1.03") - min(v)
        at_high = slope(high)
        if at_low > 0 >= at_high:
            mp.dps = dps
            candidates.append(bisect(slope, low, high))
            mp.dps = 30
        low, at_low = high, at_high
    mp.dps = dps
    return max(candidates, key=lambda t: log_likelihood(y, v, x, t, restricted))


def root_of_q(y, v, x, level):
    if q_of(y, v, x, mpf(0)) <= level:
        return mpf(0)
    high = max(v)
    while q_of(y, v, x, high) > level:
        high *= 2
    return bisect(lambda t: q_of(y, v, x, t) - level, 0, high)


def tau2_of(y, v, x, method):
    k, df = len(y), len(y) - x.cols
    p0 = projection(x, at(v, 0))[0]
    if method == "EE":
        t = mpf(0)
    elif method == "DL":
        t = (form(y, p0) - df) / trace(p0)
    elif method == "HE":
        p = projection(x, [mpf(1)] * k)[0]
        t = (form(y, p) - trace(p * mpmath.diag(v))) / df
    elif method == "HS":
        t = (form(y, p0) - k) / sum(at(v, 0))
    elif method == "SJ":
        mean = sum(y) / k
        first = sum((yi - mean) ** 2 for yi in y) / k
        t = first * q_of(y, v, x, first) / df
    elif method == "PM":
        t = root_of_q(y, v, x, mpf(df))
    else:
        t = peak(y, v, x, method == "REML")
    return max(mpf(0), t)


METHODS = ["EE", "DL", "HE", "PM", "ML", "REML", "SJ", "HS"]


class Fit:
    def __init__(self, y, v, x, method):
        self.y, self.v, self.x = y, v, x
        self.k, self.df = len(y), len(y) - x.cols
        self.tau2 = tau2_of(y, v, x, method)
        w = at(v, self.tau2)
        p, self.cov = projection(x, w)
        self.beta = self.cov * x.T * mpmath.diag(w) * matrix(y)
        self.scale = form(y, p) / self.df if self.df else mpf(1)
        self.q = q_of(y, v, x, mpf(0))
        self.p = chi2_tail(self.q, self.df) if self.df else mpf(1)
        typical = self.df / trace(projection(x, at(v, 0))[0]) if self.df else mpf(1)
        if method == "EE":
            self.i2 = max(mpf(0), 100 * (self.q - self.df) / self.q)
            self.h2 = self.q / self.df if self.df else mpf(1)
        else:
            self.i2 = 100 * self.tau2 / (typical + self.tau2)
            self.h2 = 1 + self.tau2 / typical


# ---------------------------------------------------------------- files

def digits(x):
    return mpmath.nstr(x, 25, min_fixed=-5, max_fixed=20)


def write(name, columns, rows):
    with open(name, "w", encoding="ascii") as file:
        file.write("# mpmath %s (60 digits), SciPy %s, NumPy %s\n# command: python3 reference.py\n# %s\n"
                   % (mpmath.__version__, scipy.__version__, numpy.__version__, columns))
        for row in rows:
            file.write(",".join(c if isinstance(c, str) else digits(c) for c in row) + "\n")


def pooling():
    for name, (y, v) in SETS.items():
        x = constant(y)
        df = len(y) - 1
        for p in (UPPER, 1 - UPPER):
            yield [name, "QP", "tau2 at %s" % mpmath.nstr(p, 3), root_of_q(y, v, x, chi2_quantile(p, df))]
        for method in METHODS:
            f = Fit(y, v, x, method)
            mu, var = f.beta[0], f.cov[0, 0]
            se = mpmath.sqrt(var)
            hk = mpmath.sqrt(f.scale) * se
            pairs = [("estimate", mu), ("standardError", se), ("tau2", f.tau2), ("i2", f.i2),
                     ("h2", f.h2), ("q", f.q), ("qPValue", f.p), ("low", mu - Z * se),
                     ("hk", hk), ("hkLow", mu - t_quantile(UPPER, df) * hk),
                     ("guarded", max(hk, se)),
                     ("guardedLow", mu - t_quantile(UPPER, df) * max(hk, se)),
                     ("predictionNormal", mu - Z * mpmath.sqrt(var + f.tau2)),
                     ("predictionHk", mu - t_quantile(UPPER, df) * mpmath.sqrt(hk ** 2 + f.tau2))]
            if df > 1:
                pairs.append(("predictionRiley",
                              mu - t_quantile(UPPER, df - 1) * mpmath.sqrt(var + f.tau2)))
            for i, (yi, vi) in enumerate(zip(y, v) if method in ("EE", "REML") else []):
                b = f.tau2 / (f.tau2 + vi)
                pairs.append(("shrunken%d" % i, b * yi + (1 - b) * mu))
                pairs.append(("shrunkenError%d" % i, mpmath.sqrt(b * vi + (1 - b) ** 2 * var)))
                pairs.append(("weight%d" % i, var / (vi + f.tau2)))
            for key, value in pairs:
                yield [name, method, key, value]


def design(*columns, intercept=True):
    rows = list(zip(*columns))
    return matrix([([1] if intercept else []) + list(row) for row in rows])


BIASED = (numbers("0.62 0.48 0.55 0.31 0.42 0.27 0.36 0.12 0.20 0.05 0.71 0.24"),
          squares("0.30 0.22 0.26 0.14 0.20 0.11 0.17 0.09 0.08 0.06 0.33 0.10"))


def regression():
    y, v = SETS["bcg"]
    cases = [("latitude", method, design(LATITUDE)) for method in METHODS]
    cases += [("both", method, design(LATITUDE, YEAR)) for method in ("DL", "REML")]
    cases += [("noIntercept", "REML", design(LATITUDE, intercept=False))]
    for name, method, x in cases:
        f = Fit(y, v, x, method)
        p, first = x.cols, 0 if name == "noIntercept" else 1
        pairs = [("tau2", f.tau2), ("i2", f.i2), ("h2", f.h2), ("qe", f.q), ("qePValue", f.p)]
        for part in (UPPER, 1 - UPPER):
            pairs.append(("tau2 at %s" % mpmath.nstr(part, 3), root_of_q(y, v, x, chi2_quantile(part, f.df))))
        b = f.beta[first:p]
        c = f.cov[first:p, first:p]
        qm = (matrix(b).T * c ** -1 * matrix(b))[0]
        pairs += [("qm", qm), ("qmPValue", chi2_tail(qm, p - first)), ("f", qm / f.scale / (p - first)),
                  ("fPValue", f_tail(qm / f.scale / (p - first), p - first, f.df))]
        if first:
            total = Fit(y, v, constant(y), method).tau2
            if total > 0:
                pairs.append(("r2", max(mpf(0), 100 * (total - f.tau2) / total)))
        for j in range(p):
            se = mpmath.sqrt(f.cov[j, j])
            hk = mpmath.sqrt(f.scale) * se
            pairs += [("b%d" % j, f.beta[j]), ("se%d" % j, se), ("hk%d" % j, hk),
                      ("p%d" % j, 2 * phi(-abs(f.beta[j] / se))),
                      ("hkPValue%d" % j, 2 * t_tail(abs(f.beta[j] / hk), f.df)),
                      ("low%d" % j, f.beta[j] - Z * se),
                      ("hkLow%d" % j, f.beta[j] - t_quantile(UPPER, f.df) * hk)]
        pairs.append(("covariance01", f.cov[0, 1] if p > 1 else f.cov[0, 0]))
        at_point = matrix(([1] if first else []) + [20, 15][:p - first])
        mean = (at_point.T * f.beta)[0]
        var = (at_point.T * f.cov * at_point)[0]
        pairs += [("predicted", mean), ("predictedError", mpmath.sqrt(var)),
                  ("predictedLow", mean - Z * mpmath.sqrt(var)),
                  ("placeLow", mean - Z * mpmath.sqrt(var + f.tau2))]
        for key, value in pairs:
            yield [name, method, key, value]


# ---------------------------------------------------------------- diagnostics

def line(y, v, predictor):
    """Intercept and slope by weighted least squares with the dispersion estimated."""
    x = design(predictor)
    w = mpmath.diag(at(v, 0))
    inverse = (x.T * w * x) ** -1
    b = inverse * x.T * w * matrix(y)
    e = matrix(y) - x * b
    df = len(y) - 2
    s2 = (e.T * w * e)[0] / df
    return [(b[j], mpmath.sqrt(s2 * inverse[j, j]),
             2 * t_tail(abs(b[j] / mpmath.sqrt(s2 * inverse[j, j])), df)) for j in range(2)]


def trim_and_fill(y, v, method, estimator, right):
    sign = -1 if right else 1
    pairs = sorted([(sign * yi, i) for i, yi in enumerate(y)])
    k, k0, last = len(y), 0, -1
    while k0 != last:
        last = k0
        kept = [i for _, i in pairs[:k - k0]]
        ys, vs = [sign * y[i] for i in kept], [v[i] for i in kept]
        center = Fit(ys, vs, constant(ys), method).beta[0]
        distance = [yi - center for yi, _ in pairs]
        order = sorted(range(k), key=lambda j: abs(distance[j]))
        rank = {j: r + 1 for r, j in enumerate(order)}
        if estimator == "L0":
            total = sum(rank[j] for j in range(k) if distance[j] > 0)
            value = mpf(4 * total - k * (k + 1)) / (2 * k - 1)
        else:
            value = mpf(k - max(rank[j] for j in range(k) if distance[j] < 0) - 1)
        k0 = max(0, round(float(value)))
    filled = [i for _, i in pairs[k - k0:]]
    ys = list(y) + [sign * (2 * center - sign * y[i]) for i in filled]
    vs = list(v) + [v[i] for i in filled]
    f = Fit(ys, vs, constant(ys), method)
    return [("filled", mpf(k0)), ("estimate", f.beta[0]), ("tau2", f.tau2),
            ("standardError", mpmath.sqrt(f.cov[0, 0]))]


def selection(y, v, sign):
    """Peak of the one-step selection likelihood: SciPy from many starts, then 60 digits."""
    y = [sign * yi for yi in y]
    z = -z_quantile(mpf("0.025"))
    below = [yi < z * mpmath.sqrt(vi) for yi, vi in zip(y, v)]

    def exact(mu, t, u):
        total = mpf(0)
        for yi, vi, b in zip(y, v, below):
            s = mpmath.sqrt(vi + t)
            a = (z * mpmath.sqrt(vi) - mu) / s
            total += (u if b else 0) - mpmath.log(s) - ((yi - mu) / s) ** 2 / 2
            total -= mpmath.log(phi(-a) + mpmath.exp(u) * phi(a))
        return total

    ny, nv = numpy.array([float(q) for q in y]), numpy.array([float(q) for q in v])
    nb = numpy.array(below)

    def rough(x):
        s = numpy.sqrt(nv + x[1] ** 2)
        a = (float(z) * numpy.sqrt(nv) - x[0]) / s
        mass = scipy.stats.norm.sf(a) + numpy.exp(x[2]) * scipy.stats.norm.cdf(a)
        return -(x[2] * nb - numpy.log(s) - ((ny - x[0]) / s) ** 2 / 2 - numpy.log(mass)).sum()

    tries = [scipy.optimize.minimize(rough, [m, t, u], method="Nelder-Mead",
                                     options={"xatol": 1e-9, "fatol": 1e-12, "maxiter": 20000})
             for m in (-0.5, 0, 0.5, 1) for t in (0.01, 0.1, 0.5, 1.5) for u in (-5, -2, 0, 2)]
    mu, tau, u = min(tries, key=lambda found: found.fun).x
    slope = lambda f, x: mpmath.diff(f, x, h=mpf(10) ** -20)
    edge = tau * tau < 1e-7
    if edge:
        peak = mpmath.findroot(lambda m, l: (slope(lambda q: exact(q, 0, l), m),
                                             slope(lambda q: exact(m, 0, q), l)), (mu, u), tol=1e-30)
        peak = [peak[0], mpf(0), peak[1]]
        assert exact(*peak) > exact(peak[0], mpf("1e-8"), peak[2])
    else:
        peak = mpmath.findroot(lambda m, t, l: (slope(lambda q: exact(q, t, l), m),
                                                slope(lambda q: exact(m, q, l), t),
                                                slope(lambda q: exact(m, t, q), l)),
                               (mu, tau * tau, u), tol=1e-30)
    free = [0, 2] if edge else [0, 1, 2]
    information = matrix(len(free), len(free))
    step = mpf(10) ** -15
    for i, a in enumerate(free):
        for j, b in enumerate(free):
            def moved(da, db):
                x = [mpf(q) for q in peak]
                x[a] += da * step
                x[b] += db * step
                return exact(*x)
            information[i, j] = -(moved(1, 1) - moved(1, -1) - moved(-1, 1) + moved(-1, -1)) / (4 * step ** 2)
    covariance = information ** -1
    null = Fit(y, v, constant(y), "ML")
    ratio = 2 * (exact(*peak) - exact(null.beta[0], null.tau2, mpf(0)))
    last = len(free) - 1
    return [("estimate", sign * peak[0]), ("tau2", peak[1]), ("delta", mpmath.exp(peak[2])),
            ("standardError", mpmath.sqrt(covariance[0, 0])),
            ("deltaLow", mpmath.exp(peak[2] - Z * mpmath.sqrt(covariance[last, last]))),
            ("ratio", ratio), ("pValue", chi2_tail(ratio, 1))]


def diagnostics():
    sets = dict(SETS, biased=BIASED)
    for name in ("bcg", "schools", "microcredit", "biased", "agreeing"):
        y, v = sets[name]
        (pet, slope), peese = line(y, v, [mpmath.sqrt(vi) for vi in v]), line(y, v, v)[0]
        for kind, numbers_of in (("egger", slope), ("pet", pet), ("peese", peese)):
            for key, value in zip(("estimate", "standardError", "pValue"), numbers_of):
                yield [name, kind, key, value]
    for name, method, estimator, right in [
            ("bcg", "REML", "L0", True), ("bcg", "REML", "R0", True), ("bcg", "DL", "L0", False),
            ("biased", "REML", "L0", False), ("biased", "EE", "L0", False), ("biased", "DL", "R0", False),
            ("schools", "PM", "L0", False), ("microcredit", "ML", "L0", True),
            ("microcredit", "DL", "L0", False)]:
        y, v = sets[name]
        for key, value in trim_and_fill(y, v, method, estimator, right):
            yield [name, "trim " + " ".join([method, estimator, "RIGHT" if right else "LEFT"]), key, value]
    for name, sign in (("bcg", -1), ("biased", 1)):
        for key, value in selection(*sets[name], sign):
            yield [name, "selection", key, value]


if __name__ == "__main__":
    write("pooling-reference.csv", "set,method,number,value", pooling())
    write("regression-reference.csv", "moderators of bcg,method,number,value", regression())
    write("diagnostics-reference.csv", "set,diagnostic,number,value", diagnostics())

"""Posteriors of the Bayesian normal-normal model, 20 digits; run: python3 bayesian-reference.py

Writes bayesian-reference.csv. The posterior of tau is integrated over tau itself (no transformation), Gauss-Legendre with
60 points in panels whose ends double, in 40-digit arithmetic; a run with all panels halved must agree to 1e-20.
Likelihood: the estimates are jointly normal with covariance diag(v + tau^2) + s0^2 11', written out by determinant and
inverse (Sherman-Morrison); a flat prior is its limit.
"""
import mpmath
from mpmath import mp, mpf

mp.dps = 40
PROBABILITIES = ["0.025", "0.05", "0.25", "0.5", "0.75", "0.95", "0.975"]


def legendre(n):
    nodes = []
    for i in range(n):
        x = mpmath.cos(mpmath.pi * (i + mpf(3) / 4) / (n + mpf(1) / 2))
        for _ in range(8):
            p, q = mpf(1), mpf(0)
            for j in range(n):
                p, q = ((2 * j + 1) * x * p - j * q) / (j + 1), p
            slope = n * (x * p - q) / (x * x - 1)
            x -= p / slope
        nodes.append((x, 2 / ((1 - x * x) * slope * slope)))
    return nodes


NODES = legendre(60)


def halfnormal(scale):
    return lambda t: mpmath.exp(-t * t / (2 * scale * scale)), 40 * scale


def halfcauchy(scale):
    return lambda t: 1 / (1 + (t / scale) ** 2), mpf(10) ** 24 * scale


def uniform(upper):
    return lambda t: mpf(1), upper


def panels(end, smallest, split):
    edges = [mpf(0)]
    x = smallest / 64
    while x < end:
        edges.append(x)
        x *= 2
    edges.append(end)
    for a, b in zip(edges, edges[1:]):
        for j in range(split):
            yield a + (b - a) * j / split, a + (b - a) * (j + 1) / split


class Posterior:
    def __init__(self, y, v, m0, s0, prior, split):
        density, end = prior
        smallest = min([mpmath.sqrt(x) for x in v] + [end / 40])
        self.points = []
        for a, b in panels(end, smallest, split):
            for x, weight in NODES:
                t = (a + b) / 2 + (b - a) / 2 * x
                self.points.append(self.point(t, weight * (b - a) / 2 * density(t), y, v, m0, s0))
        total = mpmath.fsum(p[0] for p in self.points)
        self.points = [(p[0] / total,) + p[1:] for p in self.points if p[0] / total > mpf(10) ** -60]

    @staticmethod
    def point(t, weight, y, v, m0, s0):
        w = [1 / (x + t * t) for x in v]
        sw = mpmath.fsum(w)
        swy = mpmath.fsum(a * b for a, b in zip(w, y))
        determinant = mpmath.fprod(w)
        if s0 is None:
            q = mpmath.fsum(a * b * b for a, b in zip(w, y)) - swy**2 / sw
            likelihood = mpmath.sqrt(determinant / sw) * mpmath.exp(-q / 2)
            mean, variance = swy / sw, 1 / sw
        else:
            d = [b - m0 for b in y]
            swd = mpmath.fsum(a * b for a, b in zip(w, d))
            q = mpmath.fsum(a * b * b for a, b in zip(w, d)) - s0**2 * swd**2 / (1 + s0**2 * sw)
            likelihood = mpmath.sqrt(determinant / (1 + s0**2 * sw)) * mpmath.exp(-q / 2)
            variance = 1 / (sw + 1 / s0**2)
            mean = variance * (swy + m0 / s0**2)
        return weight * likelihood, t, mean, variance

    def components(self, what, y, v):
        for weight, t, mean, variance in self.points:
            if what == "mu":
                yield weight, mean, variance
            elif what == "predictive":
                yield weight, mean, variance + t * t
            else:
                i = int(what)
                b = t * t / (t * t + v[i])
                yield weight, b * y[i] + (1 - b) * mean, b * v[i] + (1 - b) ** 2 * variance

    def tau_moments(self):
        mean = mpmath.fsum(p[0] * p[1] for p in self.points)
        return mean, mpmath.sqrt(mpmath.fsum(p[0] * (p[1] - mean) ** 2 for p in self.points))


def moments(parts):
    mean = mpmath.fsum(w * m for w, m, _ in parts)
    return mean, mpmath.sqrt(mpmath.fsum(w * (s + (m - mean) ** 2) for w, m, s in parts))


def mixture_quantile(parts, p, start):
    """Newton, kept within a bracket."""
    parts = [(w, m, mpmath.sqrt(s)) for w, m, s in parts if w > mpf(10) ** -34]
    low, high = -mpf(10) ** 9, mpf(10) ** 9
    x = start
    for _ in range(200):
        f = mpmath.fsum(w * mpmath.ncdf((x - m) / s) for w, m, s in parts) - p
        slope = mpmath.fsum(w * mpmath.npdf((x - m) / s) / s for w, m, s in parts)
        if f < 0:
            low = x
        else:
            high = x
        step = f / slope
        if abs(step) < mpf(10) ** -24 * (1 + abs(x)):
            return x - step
        x -= step
        if not low < x < high:
            x = (low + high) / 2
    raise ArithmeticError


def tau_quantile(y, v, m0, s0, prior, p):
    density, end = prior
    smallest = min([mpmath.sqrt(x) for x in v] + [end / 40])
    cells = list(panels(end, smallest, 1))

    def mass(a, b):
        return mpmath.fsum(
            Posterior.point((a + b) / 2 + (b - a) / 2 * x, c * (b - a) / 2 * density((a + b) / 2 + (b - a) / 2 * x), y, v, m0, s0)[0]
            for x, c in NODES)

    masses = [mass(a, b) for a, b in cells]
    target = p * mpmath.fsum(masses)
    for (a, b), m in zip(cells, masses):
        if target <= m:
            break
        target -= m
    low, high = a, b
    x = (a + b) / 2
    for _ in range(100):
        f = mass(a, x) - target
        slope = Posterior.point(x, density(x), y, v, m0, s0)[0]
        if f < 0:
            low = x
        else:
            high = x
        step = f / slope
        if abs(step) < mpf(10) ** -24 * x:
            return x - step
        x -= step
        if not low < x < high:
            x = (low + high) / 2
    raise ArithmeticError


EIGHT = ([mpf(x) for x in (28, 8, -3, 7, -1, 1, 18, 12)], [mpf(x) ** 2 for x in (15, 10, 16, 11, 9, 11, 10, 18)])

TABLES = [(4, 119, 11, 128), (6, 300, 29, 274), (3, 228, 11, 209), (62, 13536, 248, 12619), (33, 5036, 47, 5761),
          (180, 1361, 372, 1079), (8, 2537, 10, 619), (505, 87886, 499, 87892), (29, 7470, 45, 7232),
          (17, 1699, 65, 1600), (186, 50448, 141, 27197), (5, 2493, 3, 2338), (27, 16886, 29, 17825)]
BCG = ([mpmath.log(mpf(a) / (a + b)) - mpmath.log(mpf(c) / (c + d)) for a, b, c, d in TABLES],
       [1 / mpf(a) - 1 / mpf(a + b) + 1 / mpf(c) - 1 / mpf(c + d) for a, b, c, d in TABLES])

SITES = [("1.815", "1.350"), ("18.012", "11.489"), ("-2.633", "9.793"), ("1.680", "1.984"), ("-0.896", "1.837")]
CREDIT = ([mpmath.log1p(mpf(p) / 100) for p, _ in SITES], [(mpf(s) / 100 / (1 + mpf(p) / 100)) ** 2 for p, s in SITES])

CASES = [
    ("eight-schools,normal:0:5,halfCauchy:5", EIGHT, mpf(0), mpf(5), halfcauchy(mpf(5)), "0"),
    ("eight-schools,flat,uniform:50", EIGHT, mpf(0), None, uniform(mpf(50)), "2"),
    ("eight-schools,flat,halfNormal:10", EIGHT, mpf(0), None, halfnormal(mpf(10)), "7"),
    ("bcg,flat,halfCauchy:0.5", BCG, mpf(0), None, halfcauchy(mpf("0.5")), "3"),
    ("bcg,normal:0:1,halfNormal:0.5", BCG, mpf(0), mpf(1), halfnormal(mpf("0.5")), "7"),
    ("microcredit,normal:0:0.25,halfNormal:0.1", CREDIT, mpf(0), mpf("0.25"), halfnormal(mpf("0.1")), "1"),
    ("microcredit,normal:0:0.5,halfNormal:0.1", CREDIT, mpf(0), mpf("0.5"), halfnormal(mpf("0.1")), "0"),
    ("microcredit,flat,halfNormal:0.1", CREDIT, mpf(0), None, halfnormal(mpf("0.1")), "2"),
]


def text(x):
    return mpmath.nstr(x, 20, min_fixed=-3, max_fixed=3)


def main():
    with open("bayesian-reference.csv", "w") as out:
        out.write(f"# mpmath {mpmath.__version__} (40 digits)\n# command: python3 bayesian-reference.py\n")
        out.write("# data,prior of mu,prior of tau,quantity (a number: that study, from 0),mean,sd,quantiles " + " ".join(PROBABILITIES) + "\n")
        for name, (y, v), m0, s0, prior, study in CASES:
            posterior, finer = (Posterior(y, v, m0, s0, prior, split) for split in (1, 2))
            for one, other in zip(posterior.tau_moments(), finer.tau_moments()):
                assert abs(one / other - 1) < mpf(10) ** -20, name
            for what in ("mu", "predictive", study):
                parts = list(posterior.components(what, y, v))
                mean, sd = moments(parts)
                for one, other in zip((mean, sd), moments(list(finer.components(what, y, v)))):
                    assert abs(one / other - 1) < mpf(10) ** -20, name
                quantiles = [mixture_quantile(parts, mpf(p), mean) for p in PROBABILITIES]
                out.write(",".join([name, what, text(mean), text(sd)] + [text(q) for q in quantiles]) + "\n")
            quantiles = [tau_quantile(y, v, m0, s0, prior, mpf(p)) for p in PROBABILITIES]
            out.write(",".join([name, "tau"] + [text(m) for m in posterior.tau_moments()] + [text(q) for q in quantiles]) + "\n")
            out.flush()
            print(name)


main()

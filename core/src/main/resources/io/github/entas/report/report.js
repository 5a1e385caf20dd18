(function () {
  'use strict';
  var tip = document.getElementById('tip');
  var met = null;
  function all(selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); }
  function markOf(target) { return target.closest ? target.closest('[data-tip]') : null; }
  function marksOf(figure) {
    return all('[data-tip]', figure).filter(function (mark) { return mark.getClientRects().length; });
  }
  all('.script').forEach(function (element) { element.hidden = false; });

  function place(x, y) {
    var box = tip.getBoundingClientRect();
    tip.style.left = Math.max(4, Math.min(x + 14, window.innerWidth - box.width - 4)) + 'px';
    tip.style.top = Math.max(4, y - box.height - 10) + 'px';
  }
  function meet(mark, x, y) {
    if (met) { met.classList.remove('met'); }
    met = mark;
    tip.hidden = !mark;
    if (mark) {
      mark.classList.add('met');
      tip.textContent = mark.getAttribute('data-tip');
      place(x, y);
    }
  }
  document.addEventListener('pointerover', function (event) {
    meet(markOf(event.target), event.clientX, event.clientY);
  });

  // A finger is wider than a mark: it meets the nearest one around.
  function nearest(figure, x, y) {
    var reach = 24;
    function distance(mark) {
      var box = mark.getBoundingClientRect();
      return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    }
    return marksOf(figure).reduce(function (best, mark) {
      var least = best ? distance(best) : reach;
      return least > distance(mark) ? mark : best;
    }, null);
  }
  document.addEventListener('click', function (event) {
    var figure = event.target.closest('figure');
    if (!figure || event.pointerType !== 'touch') { return; }
    meet(markOf(event.target) || nearest(figure, event.clientX, event.clientY), event.clientX, event.clientY);
  });

  function toMark(figure, choose) {
    var marks = marksOf(figure);
    var last = marks.length - 1;
    var next = marks[Math.max(0, Math.min(last, choose(marks.indexOf(met), last)))];
    if (!next) { return; }
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    var box = next.getBoundingClientRect();
    meet(next, box.left + box.width / 2, box.top);
  }
  function forward(at) { return at + 1; }
  function back(at) { return at - 1; }
  var keys = {
    ArrowRight: forward,
    ArrowDown: forward,
    ArrowLeft: back,
    ArrowUp: back,
    Home: function () { return 0; },
    End: function (at, last) { return last; }
  };
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { meet(null); }
    var choose = keys[event.key];
    if (!choose || event.target.tagName !== 'FIGURE' || event.ctrlKey || event.altKey || event.metaKey) { return; }
    event.preventDefault();
    toMark(event.target, choose);
  });
  document.addEventListener('focusout', function () { meet(null); });

  var boxes = all('input[data-strategy]');
  function show(box) {
    all('[data-series="' + box.getAttribute('data-strategy') + '"]').forEach(function (series) {
      series.classList.toggle('off', !box.checked);
    });
  }
  boxes.forEach(function (box) { box.addEventListener('change', function () { show(box); }); });

  // Titles are for readers without scripts: a browser would show them beside the tip.
  function untitled(svg) {
    all('[data-tip] > title', svg).forEach(function (title) { title.remove(); });
    return svg;
  }
  all('figure svg').forEach(untitled);

  all('input[data-year-of]').forEach(function (slider) {
    var part = document.getElementById(slider.getAttribute('data-year-of'));
    var figure = part.querySelector('figure');
    var drawings = {};
    drawings[slider.defaultValue] = figure.querySelector('svg');
    all('template', part).forEach(function (template) {
      drawings[template.getAttribute('data-year')] = untitled(template.content.querySelector('svg'));
    });
    function follow() {
      part.querySelector('output').textContent = slider.value;
      figure.replaceChildren(drawings[slider.value]);
      all('tr[data-year]', part).forEach(function (row) {
        row.hidden = row.getAttribute('data-year') !== slider.value;
      });
      boxes.forEach(show);
    }
    slider.addEventListener('input', follow);
    follow();
  });

  // What is only folded away for a screen is printed.
  var opened = [];
  window.addEventListener('beforeprint', function () {
    opened = all('details:not(.data):not([open])');
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (details) { details.open = false; });
  });
})();

(function () {
  'use strict';
  var tip = document.getElementById('tip');
  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }
  all('.script').forEach(function (element) { element.hidden = false; });
  all('[data-tip] > title').forEach(function (title) { title.remove(); });
  function place(x, y) {
    var box = tip.getBoundingClientRect();
    tip.style.left = Math.max(4, Math.min(x + 14, window.innerWidth - box.width - 4)) + 'px';
    tip.style.top = Math.max(4, y - box.height - 10) + 'px';
  }
  document.addEventListener('pointerover', function (event) {
    var mark = event.target.closest ? event.target.closest('[data-tip]') : null;
    tip.hidden = !mark;
    if (mark) {
      tip.textContent = mark.getAttribute('data-tip');
      place(event.clientX, event.clientY);
    }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { tip.hidden = true; }
  });
  all('input[data-strategy]').forEach(function (box) {
    box.addEventListener('change', function () {
      all('[data-series="' + box.getAttribute('data-strategy') + '"]').forEach(function (series) {
        series.classList.toggle('off', !box.checked);
      });
    });
  });
  all('input[data-year-of]').forEach(function (slider) {
    var output = slider.parentNode.querySelector('output');
    slider.addEventListener('input', function () {
      output.textContent = slider.value;
      all('#' + slider.getAttribute('data-year-of') + ' tr[data-year]').forEach(function (row) {
        row.hidden = row.getAttribute('data-year') !== slider.value;
      });
    });
  });
})();

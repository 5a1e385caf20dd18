package io.github.entas.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Draws a {@link Fan} between two axes: bands, outlines, the line in the middle, places to touch.
 */
record FanMarks(Fan fan, Axis x, Axis y) {

  /** Half the width of a band that has one year only. */
  private static final double LONE = 7;

  /** Markers of more years than this would hide the line. */
  private static final int MANY = 16;

  void band(
      Drawing drawing,
      ToDoubleFunction<Fan.Year> low,
      ToDoubleFunction<Fan.Year> high,
      String color,
      double opacity) {
    List<Spot> outline = new ArrayList<>(edge(high));
    List<Spot> back = edge(low);
    for (int i = back.size() - 1; i >= 0; i--) {
      outline.add(back.get(i));
    }
    drawing.area(outline, color, opacity, "");
  }

  void line(Drawing drawing, ToDoubleFunction<Fan.Year> value, Stroke stroke) {
    drawing.path(edge(value), stroke, "");
  }

  /** A marker for every year with its value, to rest a pointer on; unseen where they are many. */
  void points(Drawing drawing, Style style, double radius, NumberText number) {
    if (fan.years().size() > MANY) {
      touch(drawing, number);
      return;
    }
    for (Fan.Year year : fan.years()) {
      drawing.marker(
          style.marker(),
          x.at(year.year()),
          y.at(year.middle()),
          radius,
          style.color(),
          tip(year, number));
    }
  }

  /** Unseen places with the values, where markers would be in the way. */
  void touch(Drawing drawing, NumberText number) {
    for (Fan.Year year : fan.years()) {
      String tip = tip(year, number);
      drawing.touch(x.at(year.year()), y.at(year.middle()), 4, tip);
    }
  }

  private String tip(Fan.Year year, NumberText number) {
    String value = number.of(year.middle(), year.low5(), year.high95());
    return Drawing.tip(fan.name() + " " + year.year(), value);
  }

  private List<Spot> edge(ToDoubleFunction<Fan.Year> value) {
    if (fan.years().size() == 1) {
      double place = x.at(fan.first());
      double height = y.at(value.applyAsDouble(fan.last()));
      return List.of(new Spot(place - LONE, height), new Spot(place + LONE, height));
    }
    return fan.years().stream()
        .map(year -> new Spot(x.at(year.year()), y.at(value.applyAsDouble(year))))
        .toList();
  }
}

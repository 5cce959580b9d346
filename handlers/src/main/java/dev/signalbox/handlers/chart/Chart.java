package dev.signalbox.handlers.chart;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** Bars in panels side by side, each beside what it was before. */
public record Chart(String title, List<Panel> panels) {
  public Chart {
    panels = List.copyOf(panels);
  }

  public record Panel(String title, List<Bar> bars) {
    public Panel {
      bars = List.copyOf(bars);
    }

    private String says() {
      return "%s: %s".formatted(title, bars.stream().map(Bar::says).collect(joining(", ")));
    }
  }

  public record Bar(String label, double now, double before) {
    private String says() {
      return String.format(Locale.ROOT, "%s %.1f, before %.1f", label, now, before)
          .replace(".0", "");
    }
  }

  /** The same for whoever cannot see it. */
  public String says() {
    return "%s. %s.".formatted(title, panels.stream().map(Panel::says).collect(joining(". ")));
  }
}

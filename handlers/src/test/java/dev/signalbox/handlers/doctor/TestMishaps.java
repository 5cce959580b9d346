package dev.signalbox.handlers.doctor;

import dev.signalbox.integrations.chat.Mishaps;
import java.time.Duration;
import java.util.List;

record TestMishaps(long all, List<Mishap> lately) implements Mishaps {
  @Override
  public List<Mishap> within(Duration past) {
    return lately;
  }
}

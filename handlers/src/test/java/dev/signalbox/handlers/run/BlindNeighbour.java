package dev.signalbox.handlers.run;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Planted: whoever looks never finds what is there. */
@Singleton
@Primary
@Requires(property = "trial.planted", value = "blind")
final class BlindNeighbour implements Neighbour {
  private final TestNeighbour seeing;

  BlindNeighbour(TestNeighbour seeing) {
    this.seeing = seeing;
  }

  @Override
  public Has has(String token) {
    return Has.NO;
  }

  @Override
  public void write(String token, String said) {
    seeing.write(token, said);
  }

  @Override
  public String wall(String run) {
    return seeing.wall(run);
  }
}

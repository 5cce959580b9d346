package dev.signalbox.config.estate;

import java.time.Duration;
import java.util.List;

/** Variables with the certificate that goes to whoever becomes production; never shown. */
public record Certificates(List<String> carry, Duration warn) {
  public Certificates {
    carry = List.copyOf(carry);
  }
}

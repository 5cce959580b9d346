package dev.signalbox.config.lint;

import java.util.List;
import java.util.Optional;

/**
 * How an environment is protected.
 *
 * @param guarded {@code protected: true}: REVERSIBLE steps need approval too
 * @param approve groups that must say yes; an empty list is nobody, absence refuses everything
 *     guarded
 */
public record Protection(boolean guarded, Optional<List<String>> approve) {
  public Protection {
    approve = approve.map(List::copyOf);
  }
}

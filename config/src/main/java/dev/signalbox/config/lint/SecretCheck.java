package dev.signalbox.config.lint;

import dev.signalbox.config.secret.LooksLikeSecret;
import dev.signalbox.config.yaml.Complaints;
import dev.signalbox.config.yaml.Node;

/** No scalar of a file looks like a credential. */
final class SecretCheck {
  private final Complaints complaints;

  SecretCheck(Complaints complaints) {
    this.complaints = complaints;
  }

  void check(Node node) {
    switch (node) {
      case Node.Text text ->
          LooksLikeSecret.complaint(text.value())
              .ifPresent(sentence -> complaints.add(text.place(), sentence));
      case Node.Listing listing -> listing.items().forEach(this::check);
      case Node.Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry -> {
                    check(entry.key());
                    check(entry.value());
                  });
    }
  }
}

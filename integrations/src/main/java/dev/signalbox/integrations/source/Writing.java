package dev.signalbox.integrations.source;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.source.Edit.Standing;
import dev.signalbox.integrations.source.Host.Put;

/** Looks, compares, and only then writes. */
record Writing(Host host, Errand errand) {
  Ordered<String> write(Edit edit) {
    return host.file(errand, edit.branch(), edit.path())
        .thenOrder(
            now ->
                switch (edit.against(now)) {
                  case Standing.AsWished(String link) -> new Ordered.Done<>(link);
                  case Standing.Changed(String why) -> errand.refused(why);
                  case Standing.AsRead() -> put(edit);
                });
  }

  private Ordered<String> put(Edit edit) {
    return host.put(errand, edit)
        .then(
            put ->
                switch (put) {
                  case Put.Made(String link) -> new Ordered.Done<>(link);
                  case Put.InTheWay(String why) -> met(edit, why);
                });
  }

  /** Somebody was faster, or it is no matter of the file at all. */
  private Ordered<String> met(Edit edit, String said) {
    return host.file(errand, edit.branch(), edit.path())
        .thenOrder(
            now ->
                switch (edit.against(now)) {
                  case Standing.AsWished(String link) -> new Ordered.Done<>(link);
                  case Standing.Changed(String why) -> errand.refused(why);
                  case Standing.AsRead() -> errand.refused(said);
                });
  }
}

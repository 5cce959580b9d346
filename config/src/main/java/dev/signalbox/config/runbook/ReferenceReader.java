package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Complaints;
import dev.signalbox.config.yaml.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands between the braces of a reference. */
final class ReferenceReader {
  private static final Pattern PATH =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*(\\.[\\p{L}\\p{N}_-]+)*");

  private static final String ESTATE =
      ": use the names of the estate file in arguments, not its values";
  private static final String SITE =
      ": a site has no parts here; give the whole site to the action";

  private final Complaints complaints;

  ReferenceReader(Complaints complaints) {
    this.complaints = complaints;
  }

  Reference read(Place place, String path) {
    if (!PATH.matcher(path).matches()) {
      refuse(place, path, " is not a name: a reference is a name, nothing more");
      return new Reference.Input(path);
    }
    List<String> parts = Stream.of(path.split("\\.", -1)).toList();
    return switch (parts.getFirst()) {
      case "steps" -> output(place, parts);
      case "run" -> run(place, path);
      case "estate" -> whole(place, path, new Reference.Estate(), ESTATE);
      case "production" -> whole(place, path, Reference.Role.PRODUCTION, SITE);
      case "standby" -> whole(place, path, Reference.Role.STANDBY, SITE);
      default -> new Reference.Input(path);
    };
  }

  private Reference whole(Place place, String path, Reference reference, String refusal) {
    if (path.indexOf('.') < 0) {
      return reference;
    }
    refuse(place, path, refusal);
    return new Reference.Input(path);
  }

  private Reference output(Place place, List<String> parts) {
    if (parts.size() == 3) {
      return new Reference.Output(parts.get(1), parts.get(2));
    }
    String path = String.join(".", parts);
    refuse(place, path, ": write steps.<id>.<output>");
    return new Reference.Input(path);
  }

  private Reference run(Place place, String path) {
    Optional<Reference.Run> known =
        Stream.of(Reference.Run.values()).filter(part -> part.path().equals(path)).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    String parts =
        String.join(
            ", ",
            Stream.of(Reference.Run.values())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .toList());
    refuse(place, path, ": a run has " + parts);
    return new Reference.Input(path);
  }

  private void refuse(Place place, String path, String reason) {
    complaints.add(place, "${" + path + "}" + reason);
  }
}

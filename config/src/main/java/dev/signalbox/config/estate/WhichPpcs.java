package dev.signalbox.config.estate;

import java.util.Arrays;
import java.util.Optional;

/** Which private clouds are meant. */
public sealed interface WhichPpcs {
  String OF = "org:";

  record One(PpcName name) implements WhichPpcs {
    @Override
    public boolean means(Ppc ppc) {
      return ppc.name().equals(name);
    }

    @Override
    public String toString() {
      return name.value();
    }
  }

  /** All of an organisation. */
  record OfOrganisation(OrganisationName organisation) implements WhichPpcs {
    @Override
    public boolean means(Ppc ppc) {
      return ppc.organisation().equals(organisation);
    }

    @Override
    public String toString() {
      return OF + organisation;
    }
  }

  /** All that get their updates in the same way. */
  record OfKind(PpcKind kind) implements WhichPpcs {
    @Override
    public boolean means(Ppc ppc) {
      return ppc.kind() == kind;
    }

    @Override
    public String toString() {
      return kind.all();
    }
  }

  /** The one that is made of this stack, or bears a name of that form. */
  record OfStack(StackName stack) implements WhichPpcs {
    @Override
    public boolean means(Ppc ppc) {
      return ppc.stack().equals(stack) || ppc.name().value().equals(toString());
    }

    @Override
    public String toString() {
      return stack.toString();
    }
  }

  boolean means(Ppc ppc);

  /** Throws {@link IllegalArgumentException} for what can be no name. */
  static WhichPpcs of(String written) {
    if (written.startsWith(OF)) {
      return new OfOrganisation(new OrganisationName(written.substring(OF.length())));
    }
    Optional<PpcKind> kind =
        Arrays.stream(PpcKind.values()).filter(it -> it.all().equals(written)).findFirst();
    return kind.<WhichPpcs>map(OfKind::new)
        .or(() -> StackName.read(written).map(OfStack::new))
        .orElseGet(() -> new One(new PpcName(written)));
  }
}

package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dock where a site is dressed that runs what it would be dressed with. */
final class Wardrobes {
  static final String DEPLOY = Dock.TO_STANDBY;

  /** Indented as the first steps of a trial are. */
  static final String DRESS =
      Trial.LIVE
          + """
            - id: dress
              do: site.dress
              with: { site: "${standby}", as: production }
          """;

  static final List<String> AGAIN =
      List.of(
          "build_live again",
          "ld_gigadb again",
          "FilesUrlsUpdaterBuildLive again",
          "FilesUrlsUpdaterDeployLive again",
          "XLSUploaderBuildLive again",
          "XLSUploaderDeployLive again",
          "ReadmeGeneratorBuildLive again",
          "ReadmeGeneratorDeployLive again",
          "FilesMetadataConsoleBuildLive again",
          "FilesMetaDataConsoleDeployLive again",
          "PureFtpdBuildLive again",
          "PureFtpdDeployLive again",
          "TidewaysBuildLive again",
          "TidewaysDeployLive again");

  final Dock dock = new Dock();

  /** What was released before it is there. */
  RunId dressed() {
    RunId run = dock.begun(DRESS);
    dock.over();
    dock.over(run);
    return run;
  }

  static List<String> again() {
    return AGAIN.stream().map("alt-gigadb-website "::concat).toList();
  }

  Deed.Entered entered(Map<String, String> arguments) {
    Deed.Words words =
        new Deed.Words(
            new Token("none", "dress", Token.FIRST),
            new Errand("none", "gigadb", Optional.of("live"), "ada"),
            arguments);
    return dock.region.track.the(Actions.class).named("site.dress").orElseThrow().enter(words);
  }
}

package dev.signalbox.config.estate;

import java.net.URI;

/**
 * A private cloud: a customer's, or one of ours.
 *
 * @param account of the cloud it runs in
 * @param row what the table of clouds calls it
 */
public record Ppc(
    PpcName name,
    EnvironmentName environment,
    PpcKind kind,
    OrganisationName organisation,
    String account,
    String region,
    URI endpoint,
    StackName stack,
    String row) {
  /** Where a path of its API lies. */
  public URI at(String path) {
    return endpoint.resolve(path);
  }
}

/** Cloudflare's API, as far as we need it. */
@NullMarked
package dev.signalbox.integrations.dns.cloudflare;

import org.jspecify.annotations.NullMarked;

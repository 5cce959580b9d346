/** Single files that people left in buckets: read whole or not at all, never listed or changed. */
@NullMarked
package dev.signalbox.integrations.objects;

import org.jspecify.annotations.NullMarked;

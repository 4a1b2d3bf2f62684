//! The interactive view of a map: camera, input, gestures, overlays, editing in place, accessibility nodes.

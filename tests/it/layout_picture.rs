//! How large a picture is, read from its first bytes.

use std::io::Cursor;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use image::{DynamicImage, ImageFormat};
use reiskaart::{document::Picture, layout::picture::dimensions};

fn address(kind: &str, bytes: &[u8]) -> Picture {
    Picture(format!("data:image/{kind};base64,{}", STANDARD.encode(bytes)).into())
}

fn encoded(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(width, height)
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

#[test]
fn each_kind_of_picture_says_its_size() {
    for (format, kind) in [
        (ImageFormat::Png, "png"),
        (ImageFormat::Jpeg, "jpeg"),
        (ImageFormat::Gif, "gif"),
        (ImageFormat::WebP, "webp"),
    ] {
        for size in [(1, 1), (17, 300), (640, 361)] {
            let picture = address(kind, &encoded(format, size.0, size.1));
            assert_eq!(dimensions(&picture), Some(size), "{kind}");
        }
    }
}

#[test]
fn a_photo_with_much_before_its_size_says_it_too() {
    let jpeg = encoded(ImageFormat::Jpeg, 40, 30);
    let mut long = jpeg[..2].to_vec();
    for _ in 0..20 {
        long.extend([0xFF, 0xE1, 0xFF, 0xFF]);
        long.extend(vec![0; 65_533]);
    }
    long.extend(&jpeg[2..]);
    assert_eq!(dimensions(&address("jpeg", &long)), Some((40, 30)));
}

#[test]
fn what_is_no_picture_or_cut_off_has_no_size() {
    for format in [
        ImageFormat::Png,
        ImageFormat::Jpeg,
        ImageFormat::Gif,
        ImageFormat::WebP,
    ] {
        let bytes = encoded(format, 20, 10);
        for end in 0..bytes.len().min(24) {
            let _ = dimensions(&address("png", &bytes[..end]));
        }
        assert_eq!(dimensions(&address("png", &bytes[..6])), None);
    }
    for address in [
        "",
        "data:",
        "data:image/png;base64,",
        "data:text/html;base64,iVBORw0KGgo=",
        "data:image/png;base64,!!!!",
    ] {
        assert_eq!(dimensions(&Picture(address.into())), None, "{address}");
    }
}

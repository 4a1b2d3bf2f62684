//! A finger on a screen of its own: the X server's own driver for tests gives it what a touch screen would give.
//!
//! Needs Xorg with its dummy screen; the driver comes with the server. It takes one connection for each start of the server.

use std::{
    fs,
    io::{Read as _, Write as _},
    os::unix::net::UnixStream,
    path::Path,
    process::{Command, Stdio},
    thread::sleep,
    time::Duration,
};

/// Width and height of the screen, in pixels.
pub const SCREEN: (u32, u32) = (1600, 1000);

/// What the kinds of events are called in the driver's protocol.
const BEGIN: u32 = 18;
const END: u32 = 20;

/// The files that a screen with a finger needs.
pub const TOOLS: [&str; 3] = [
    "Xorg",
    "/usr/lib/xorg/modules/drivers/dummy_drv.so",
    "/usr/lib/xorg/modules/input/inputtest_drv.so",
];

/// The server of a screen that can be touched, with its files in this folder.
pub fn server(folder: &Path) -> Command {
    let (width, height) = SCREEN;
    let config = format!(
        r#"Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "InputDevice"
  Identifier "touch"
  Driver "inputtest"
  Option "SocketPath" "{socket}"
  Option "DeviceType" "Touch"
  Option "TouchCount" "5"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "screen" 133.0 1600 1704 1872 2144 1000 1001 1004 1035
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "screen"
    Virtual {width} {height}
  EndSubSection
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "touch" "SendCoreEvents"
EndSection
"#,
        socket = socket(folder).display()
    );
    let path = folder.join("xorg.conf");
    fs::write(&path, config).expect("settings for the server");
    let mut server = Command::new("Xorg");
    server
        .arg("-config")
        .arg(path)
        .arg("-logfile")
        .arg(folder.join("xorg.log"))
        .args([
            "-displayfd",
            "1",
            "-nolisten",
            "tcp",
            "-noreset",
            "-novtswitch",
            "-sharevts",
        ])
        .stdin(Stdio::null());
    server
}

fn socket(folder: &Path) -> std::path::PathBuf {
    folder.join("touch.sock")
}

/// A finger.
pub struct Finger {
    driver: UnixStream,
}

impl Finger {
    /// The finger of the server with its files in this folder.
    pub fn new(folder: &Path) -> Self {
        let mut driver = UnixStream::connect(socket(folder)).expect("the driver listens");
        let patience = Some(Duration::from_secs(20));
        driver.set_read_timeout(patience).expect("a time limit");
        let mut hello = Vec::new();
        hello.extend(12_u32.to_ne_bytes());
        hello.extend(0_i32.to_ne_bytes());
        hello.extend(1_u16.to_ne_bytes());
        hello.extend(1_u16.to_ne_bytes());
        driver
            .write_all(&hello)
            .expect("the driver takes a greeting");
        driver
            .read_exact(&mut [0; 12])
            .expect("the driver knows this version");
        Self { driver }
    }

    /// Touches the screen here and lets go.
    pub fn tap(&mut self, (x, y): (i32, i32)) {
        self.event(BEGIN, (x, y));
        sleep(Duration::from_millis(60));
        self.event(END, (x, y));
        sleep(Duration::from_millis(120));
    }

    fn event(&mut self, kind: u32, (x, y): (i32, i32)) {
        const FULL: f64 = 65_535.0;
        let mut bytes = Vec::with_capacity(1056);
        for part in [1056_u32, 6, 0, kind, 0] {
            bytes.extend(part.to_ne_bytes());
        }
        // Which of the values are given: the first two.
        bytes.extend([3, 0, 0, 0, 0, 0, 0, 0]);
        bytes.extend([0; 4]);
        let (width, height) = SCREEN;
        let place = [
            f64::from(x) * FULL / f64::from(width),
            f64::from(y) * FULL / f64::from(height),
        ];
        for value in place.into_iter().chain([0.0; 126]) {
            bytes.extend(value.to_ne_bytes());
        }
        self.driver.write_all(&bytes).expect("the driver takes it");
        let mut wait = 8_u32.to_ne_bytes().to_vec();
        wait.extend(1_i32.to_ne_bytes());
        self.driver.write_all(&wait).expect("the driver takes it");
        self.driver
            .read_exact(&mut [0; 8])
            .expect("the server has seen it");
    }
}
